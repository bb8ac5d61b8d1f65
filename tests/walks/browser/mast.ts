import { readFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Page } from 'playwright-core'

/** The mast between one telephone and the service: everything goes through it, until it is cut. */
export interface Mast {
  readonly origin: string
  cut(): void
  mend(): Promise<void>
}

export async function raiseMast(service: number): Promise<Mast> {
  const sockets = new Set<Socket>()
  let server: Server
  const listen = (port: number): Promise<number> =>
    new Promise((resolve) => {
      server = createServer((near) => {
        const far = connect(service, '127.0.0.1')
        for (const [one, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(one)
          one.pipe(other)
          one.on('error', () => other.destroy())
          one.on('close', () => {
            sockets.delete(one)
            other.destroy()
          })
        }
      })
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
  const port = await listen(0)
  return {
    origin: `http://127.0.0.1:${port}`,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
    mend: async () => void (await listen(port)),
  }
}

/** The radio of one browser: the process through which alone it reaches anybody. Held still, no packet goes in or out. */
export async function radioOf(page: Page): Promise<{ hold(): void; release(): void }> {
  const line = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await line?.send('SystemInfo.getProcessInfo')) ?? {}
  const radio = processInfo.find(({ id }) =>
    readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('network.mojom.NetworkService'),
  )
  if (radio === undefined) throw new Error('the browser has no network process of its own')
  return {
    hold: () => void process.kill(radio.id, 'SIGSTOP'),
    release: () => void process.kill(radio.id, 'SIGCONT'),
  }
}
