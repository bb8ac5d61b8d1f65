import type { MessageForm, MessageKind, MessageReader } from '@jiefen/domain/messages'
import type { Language } from '@jiefen/domain/region'
import type { Pool } from '../platform/sql/index.ts'

/** Which of all the texts is meant. */
export interface WordingName {
  readonly reader: MessageReader
  readonly kind: MessageKind
  readonly form: MessageForm
  readonly language: Language
}

/** A wording changed in the console: what it says, and who changed it when. */
export interface OwnWording extends WordingName {
  readonly subject?: string
  readonly words: string
  readonly at: Date
  readonly by: string
}

export const keyOf = ({ reader, kind, form, language }: WordingName): string =>
  `${reader} ${kind} ${form} ${language}`

interface Row extends WordingName {
  readonly subject: string | null
  readonly words: string | null
  readonly made_at: Date
  readonly made_by: string
}

/** The newest of each wording that somebody changed; what was put back to the region's own is not among them. */
export async function readOwnWordings(pool: Pool): Promise<ReadonlyMap<string, OwnWording>> {
  const { rows } = await pool.query<Row>({
    name: 'read-own-wordings',
    text: `
select distinct on (reader, kind, form, language)
  reader, kind, form, language, subject, words, made_at, made_by
from message_template
order by reader, kind, form, language, template_id desc`,
  })
  const own = rows.flatMap(({ subject, words, made_at, made_by, ...name }): OwnWording[] =>
    words === null
      ? []
      : [{ ...name, words, ...(subject === null ? {} : { subject }), at: made_at, by: made_by }],
  )
  return new Map(own.map((wording) => [keyOf(wording), wording]))
}

/** So long a process may go on with a wording that another process has changed meanwhile. */
const freshFor = 3_000

interface Kept {
  readonly until: number
  readonly own: Promise<ReadonlyMap<string, OwnWording>>
}
const kept = new WeakMap<Pool, Kept>()

/** As `readOwnWordings`, not asked anew for each of ten thousand messages. */
export function ownWordings(pool: Pool): Promise<ReadonlyMap<string, OwnWording>> {
  const known = kept.get(pool)
  if (known !== undefined && known.until > performance.now()) return known.own
  const own = readOwnWordings(pool)
  kept.set(pool, { until: performance.now() + freshFor, own })
  // A failure is not remembered: the next message asks again.
  own.catch(() => kept.delete(pool))
  return own
}

/** A wording has changed in this process: the next message says the new one. */
export const forgetWordings = (pool: Pool): void => {
  kept.delete(pool)
}
