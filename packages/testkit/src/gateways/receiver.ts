import { createHmac } from 'node:crypto'
import type { Gateway } from './behaviour.ts'
import { type Asked, openHttpGateway } from './http-gateway.ts'

/** Of Standard Webhooks: what is older or newer could be a recording played again. */
const fiveMinutes = 300

/**
 * Another system that receives by Standard Webhooks, and looks at every signature by its own reckoning. The secret may
 * become known later: whoever sends makes it when they learn the address.
 */
export function openReceiver({ secret }: { readonly secret: string | (() => string) }): Promise<Gateway> {
  const keyNow = (): Buffer =>
    Buffer.from((typeof secret === 'string' ? secret : secret()).replace(/^whsec_/, ''), 'base64')
  const isSigned = ({ headers, body }: Asked): boolean => {
    const [id, timestamp] = [headers['webhook-id'] ?? '', headers['webhook-timestamp'] ?? '']
    if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) < fiveMinutes)) return false
    const sign = createHmac('sha256', keyNow()).update(`${id}.${timestamp}.${body}`).digest('base64')
    return (headers['webhook-signature'] ?? '').split(' ').includes(`v1,${sign}`)
  }
  return openHttpGateway({
    path: '/incoming',
    read: (asked) =>
      isSigned(asked)
        ? { key: asked.headers['webhook-id'] ?? '', to: '', text: asked.body }
        : { no: { status: 401, body: 'signature' } },
    yes: () => ({ status: 204 }),
    again: () => ({ status: 204 }),
    tooMany: { status: 429, headers: { 'retry-after': '30' }, body: 'too many' },
    refuses: { status: 400, body: 'not like this' },
  })
}
