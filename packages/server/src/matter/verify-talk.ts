import type { ThreadName } from '@jiefen/domain/talk'
import { firstLink } from '../platform/event-log/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { chainOfTalk, type StoredTalk, talkOf } from './talk-chain.ts'
import type { Difference } from './verify.ts'

interface Row extends StoredTalk {
  readonly county: string
  readonly matter_id: string
  readonly thread: ThreadName
  readonly number: string | null
  readonly hash: Buffer
}

const batch = 1000
const beforeAll = { county: '', matter_id: '00000000-0000-0000-0000-000000000000', thread: '', place: 0 }

/** Re-computes the chain of every thread, message by message, and stops at the first difference. */
export async function verifyTalk(
  tx: Pick<Tx, 'query'>,
): Promise<{ readonly messages: number; readonly difference?: Difference }> {
  let [after, messages]: [Pick<Row, 'county' | 'matter_id' | 'place'> & { thread: string }, number] = [
    beforeAll,
    0,
  ]
  let link: Buffer = firstLink
  for (;;) {
    const rows = await nextMessages(tx, after)
    for (const row of rows) {
      const isSameThread = row.matter_id === after.matter_id && row.thread === after.thread
      const place = isSameThread ? after.place + 1 : 1
      const differ = (what: string, stored: string, computed: string) => ({
        messages,
        difference: {
          matter: row.matter_id,
          ...(row.number === null ? {} : { number: row.number }),
          where: `${what} in thread ${row.thread}`,
          ...{ stored, computed },
        },
      })
      if (row.number === null) return differ(`message ${row.place}`, 'a row', 'no history')
      if (row.place !== place) return differ(`message ${place}`, `message ${row.place}`, `message ${place}`)
      const { matter_id: matter, thread } = row
      link = chainOfTalk(isSameThread ? link : firstLink, { matter, thread, place }, talkOf(row))
      if (!link.equals(row.hash))
        return differ(`hash of message ${place}`, row.hash.toString('hex'), link.toString('hex'))
      messages += 1
      after = row
    }
    if (rows.length < batch) return { messages, ...(await missingAtTheEnd(tx)) }
  }
}

async function nextMessages(tx: Pick<Tx, 'query'>, after: typeof beforeAll): Promise<Row[]> {
  const { rows } = await tx.query<Row>({
    name: 'talk-to-verify',
    text: `select said.county, said.matter_id, said.thread, said.place, said.at, said.author, said.facts, said.hash,
  matter.number
from talk_message as said
left join matter
  on matter.county = said.county
  and matter.matter_id = said.matter_id
where (said.county, said.matter_id, said.thread, said.place) > ($1, $2::uuid, $3, $4)
order by said.county, said.matter_id, said.thread, said.place
limit ${batch}`,
    values: [after.county, after.matter_id, after.thread, after.place],
  })
  return rows
}

/**
 * A chain does not know that it was cut off at its end; what was told of it, and how far somebody has read, does. Nothing
 * of who read is looked at.
 */
async function missingAtTheEnd(tx: Pick<Tx, 'query'>): Promise<{ readonly difference?: Difference }> {
  const { rows } = await tx.query<{
    number: string | null
    matter_id: string
    thread: string
    place: number
  }>({
    name: 'talk-known-of',
    text: `select matter.number, known.matter_id, known.thread, known.place
from (
  select county, matter_id, thread, upto as place
  from talk_read
  union all
  select county, matter_id, thread, version
  from outbox
  where thread <> ''
) as known
left join matter
  on matter.county = known.county
  and matter.matter_id = known.matter_id
where not exists (
  select from talk_message as said
  where said.county = known.county
    and said.matter_id = known.matter_id
    and said.thread = known.thread
    and said.place = known.place)
order by known.matter_id, known.thread, known.place
limit 1`,
  })
  const [missing] = rows
  if (missing === undefined) return {}
  return {
    difference: {
      matter: missing.matter_id,
      ...(missing.number === null ? {} : { number: missing.number }),
      where: `message ${missing.place} in thread ${missing.thread}`,
      ...{ stored: 'nothing', computed: 'a message that was told of or read' },
    },
  }
}
