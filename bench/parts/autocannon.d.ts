/** Of autocannon only what the measurements use; the package brings no types. */
declare module 'autocannon' {
  export interface CannonRequest {
    method?: 'GET' | 'POST'
    path?: string
    headers?: Record<string, string>
    body?: string
  }
  export interface CannonOptions {
    readonly url: string
    readonly connections: number
    readonly amount: number
    readonly requests: readonly (CannonRequest & {
      readonly setupRequest?: (request: CannonRequest) => CannonRequest
      readonly onResponse?: (status: number, body: string) => void
    })[]
  }
  export interface CannonResult {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly '2xx': number
  }
  export interface Cannon extends Promise<CannonResult> {
    on(
      event: 'response',
      listen: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default function autocannon(options: CannonOptions): Cannon
}
