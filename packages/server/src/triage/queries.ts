import type { Tx } from '../platform/sql/index.ts'

export interface CandidateQuery {
  readonly words: readonly string[]
  readonly telephones: readonly string[]
  readonly since: string
  readonly besides: string
  readonly limit: number
}

/**
 * Earlier matters that share words or a telephone number, the most shared first. The inner limit keeps the cost
 * flat: of very many that share a common word only the newest are ranked.
 */
export async function duplicateCandidates(
  tx: Pick<Tx, 'query'>,
  query: CandidateQuery,
): Promise<{ county: string; matter_id: string }[]> {
  const { rows } = await tx.query<{ county: string; matter_id: string }>({
    name: 'duplicate-candidates',
    text: `with by_words as (
  select matter.county, matter.matter_id, ts_rank(matter.search, $1::tsquery) as rank
  from (
    select county, matter_id, search
    from matter
    where search @@ $1::tsquery
      and reported_at >= $2
      and number <> $3
    limit 400
  ) as matter
),
by_telephone as (
  select party.county, party.matter_id, 1.0::real as rank
  from matter_party as party
  join matter
    on matter.county = party.county
    and matter.matter_id = party.matter_id
  where party.telephone_index = any ($4::text[])
    and matter.reported_at >= $2
    and matter.number <> $3
  limit 20
)
select county, matter_id
from (
  select county, matter_id, rank from by_words
  union all
  select county, matter_id, rank from by_telephone
) as either_way
group by county, matter_id
order by sum(rank) desc
limit $5`,
    values: [tsqueryAny(query.words), query.since, query.besides, query.telephones, query.limit],
  })
  return rows
}

/** A tsquery that any of these words satisfies; the words are quoted, so that nothing in a story is syntax. */
export const tsqueryAny = (words: readonly string[]): string =>
  words.map((word) => `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`).join(' | ') || `'—'`
