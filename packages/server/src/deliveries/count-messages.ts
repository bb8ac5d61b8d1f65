import type { Tx } from '../platform/sql/index.ts'
import type { Taken } from './take-outbox.ts'

/**
 * Adds the new notices of the console to the burden of each role: so many people of it have one more to read. Of roles,
 * never of persons. Last in its transaction: until that ends nobody else counts for these roles.
 */
export async function countNotices(
  tx: Pick<Tx, 'query'>,
  notices: readonly { readonly hearer: Taken; readonly urgent: boolean }[],
  moment: { readonly at: string; readonly day: string },
): Promise<void> {
  const told = [
    ...Map.groupBy(notices, ({ hearer }) => `${hearer.to_kind} ${hearer.to_whom}`).values(),
  ].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { to_kind: kind, to_whom: whom } = first.hearer
    return [{ kind, whom, messages: same.length, urgent: same.filter(({ urgent }) => urgent).length }]
  })
  if (told.length === 0) return
  await tx.query({
    name: 'count-notices',
    text: `insert into message_count (day, role, channel, messages, urgent)
select $2, hearer.role, 'app', sum(hearer.people * told.messages), sum(hearer.people * told.urgent)
from jsonb_to_recordset($1::jsonb) as told (kind text, whom text, messages integer, urgent integer)
cross join lateral hearers_of(told.kind, told.whom, $3) as hearer
group by hearer.role
order by hearer.role
on conflict on constraint one_count_for_each_role_and_day
do update set messages = message_count.messages + excluded.messages, urgent = message_count.urgent + excluded.urgent`,
    values: [JSON.stringify(told), moment.day, moment.at],
  })
}
