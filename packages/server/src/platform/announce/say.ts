import type { Pool } from '../sql/index.ts'

/** Says on a channel that something is new; never fails and never keeps anybody waiting. */
export type Say = (words: string) => void

/**
 * Announces on a channel of the database, after the work is committed and apart from it. Inside the work's own
 * transaction PostgreSQL would let one announcing commit follow the other, each waiting for the disk: a third of the
 * changes a second. What comes while one announcement is under way leaves with the next. Should the process die in
 * between, nobody hears this one: who must not miss anything reads again what is stored.
 */
export function sayOn(channel: string, pool: Pick<Pool, 'query'>): Say {
  const waiting: string[] = []
  let busy = false
  const send = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      await pool
        .query({
          name: 'announce',
          // Nothing is stored by it, so nothing has to reach the disk.
          text: `select set_config('synchronous_commit', 'off', true), pg_notify($1, said)
from unnest($2::text[]) as said`,
          values: [channel, waiting.splice(0)],
        })
        .catch(() => undefined)
    }
    busy = false
  }
  return (words) => {
    waiting.push(words)
    if (!busy) void send()
  }
}
