import type { ServerResponse } from 'node:http'

/** One open page at its end of the line. */
export interface Reader {
  readonly session: string
  readonly person: string
  /** As whom it hears: `unit:…`, `person:…`, and `watch:…` for the matter that is open on it. */
  readonly keys: readonly string[]
  /** The duties it was let in with; with others it must come in anew. */
  readonly duties: string
  send(text: string): void
  end(): void
}

/** What may wait in our memory for a page that does not read; a page that wakes up reads everything again anyway. */
const mostWaiting = 64 * 1024

export function readerOver(
  response: ServerResponse,
  who: Pick<Reader, 'session' | 'person' | 'keys' | 'duties'>,
): Reader {
  return {
    ...who,
    send: (text) => {
      if (response.writableEnded || response.destroyed) return
      if (response.writableLength > mostWaiting) response.destroy()
      else response.write(text)
    },
    end: () => response.end(),
  }
}

/** One event of the stream. `data` must not be empty: a browser passes over an event without. */
export const eventOf = (name: string, data: object): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
