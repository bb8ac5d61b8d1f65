import type { Tx } from '../platform/sql/index.ts'

interface Difference {
  readonly matter: string
  readonly where: string
  readonly stored: string
  readonly computed: string
}

/** Whether the words are counted as they stand in the extracts: a count that is off would make one matter look like another. */
export async function verifyExtracts(tx: Pick<Tx, 'query'>): Promise<Difference | undefined> {
  const { rows } = await tx.query<{ word: string; stored: number; computed: number }>({
    name: 'verify-extract-words',
    text: `select word, coalesce(stored.extracts, 0) as stored, coalesce(computed.extracts, 0) as computed
from (
  select word, count(*)::integer as extracts
  from (
    select unnest(tsvector_to_array(search)) as word
    from matter_extract
    union all
    select ''
    from matter_extract
  ) as words
  group by word
) as computed
full join extract_word as stored using (word)
where coalesce(stored.extracts, 0) <> coalesce(computed.extracts, 0)
limit 1`,
  })
  const [wrong] = rows
  if (wrong === undefined) return undefined
  const { word, stored, computed } = wrong
  return {
    matter: '',
    where: `count of “${word}” among extracts`,
    stored: String(stored),
    computed: String(computed),
  }
}
