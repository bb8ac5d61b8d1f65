import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { eventOf, type Reader, readerOver } from './reader.ts'

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

/** A page on a real line, and the reader that the service holds for it. */
async function aPage(): Promise<{
  reader: Reader
  response: http.ServerResponse
  page: http.IncomingMessage
}> {
  const line = Promise.withResolvers<http.ServerResponse>()
  const server = http.createServer((_request, answer) => {
    answer.writeHead(200)
    answer.flushHeaders()
    line.resolve(answer)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const asked = Promise.withResolvers<http.IncomingMessage>()
  const request = http.get({ host: '127.0.0.1', port }, asked.resolve)
  request.on('error', () => undefined)
  endings.push(
    () => request.destroy(),
    () => server.close(),
  )
  const response = await line.promise
  const reader = readerOver(response, { session: 's', person: 'p', keys: [], duties: '' })
  return { reader, response, page: await asked.promise }
}

it('a page that does not read is let go, instead of being kept for in our memory without end', async () => {
  const { reader, response, page } = await aPage()
  page.on('error', () => undefined)
  const gone = new Promise((resolve) => response.once('close', resolve))
  const long = eventOf('told', { words: 'x'.repeat(32 * 1024) })
  let most = 0
  for (let sent = 0; sent < 10_000 && !response.destroyed; sent += 1) {
    reader.send(long)
    most = Math.max(most, response.writableLength)
    await new Promise((next) => setImmediate(next))
  }
  await gone
  expect(most).toBeLessThan(200 * 1024)
  // Whoever still has something for it does no harm.
  reader.send(long)
  reader.end()
})

it('a page that reads gets everything, however much it is', async () => {
  const { reader, response, page } = await aPage()
  let bytes = 0
  page.on('data', (part: Buffer) => {
    bytes += part.length
  })
  const event = eventOf('told', { words: 'x'.repeat(8 * 1024) })
  for (let sent = 0; sent < 200; sent += 1) {
    reader.send(event)
    while (response.writableLength > 0 && !response.destroyed) await new Promise((next) => setImmediate(next))
  }
  reader.end()
  await new Promise((done) => page.once('end', done))
  expect(bytes).toBe(200 * event.length)
})
