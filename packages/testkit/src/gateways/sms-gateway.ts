import type { Gateway } from './behaviour.ts'
import { type Asked, openHttpGateway } from './http-gateway.ts'
import { fieldsOf } from './json.ts'

/** A gateway for text messages: it knows a repetition by its key, and says so. */
export function openSmsGateway({
  key = 'a-key-for-tests',
}: {
  readonly key?: string
} = {}): Promise<Gateway & { readonly key: string }> {
  const isOurs = ({ headers }: Asked): boolean => headers.authorization === `Bearer ${key}`
  return openHttpGateway({
    path: '/messages',
    read: (asked) => {
      if (!isOurs(asked)) return { no: { status: 401, body: { error: 'unknown key' } } }
      const { id, to, text } = fieldsOf(asked.body)
      const named = asked.headers['idempotency-key']
      if (named === undefined || to === '' || text === '' || named !== id)
        return { no: { status: 400, body: { error: 'not a message' } } }
      return { key: named, to, text }
    },
    yes: (id) => ({ status: 202, body: { id: `gateway-${id}` } }),
    again: (id) => ({ status: 409, body: { error: 'taken already', id: `gateway-${id}` } }),
    tooMany: { status: 429, headers: { 'retry-after': '30' }, body: { error: 'too many' } },
    refuses: { status: 400, body: { error: 'no such number' } },
  }).then((gateway) => ({ ...gateway, key }))
}
