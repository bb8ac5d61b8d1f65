import { anAcceptedDispute, andThen, homeDesk, reported } from '@jiefen/testkit/stories'
import type { Outside } from './outside.fixture.ts'

/**
 * A bad morning: the home unit is told of `many` new matters at once, and `many` people of one whistle, all in the same
 * moment. With three rooms and systems at the unit and two ways to each person that is five messages for each of them.
 */
export async function crowd(at: Outside, many: number): Promise<void> {
  const { owner, scene, sealing } = at
  const { address } = await at.place(reported(scene))
  const whistle = await at.place(
    andThen(anAcceptedDispute(scene), 'blow-whistle', homeDesk(scene), {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    }),
  )
  await owner('truncate outbox')
  await owner(
    `with copy as (select gen_random_uuid() as matter_id from generate_series(1, $3)),
copied as (
  insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
  select county, copy.matter_id, version, type, at, author, facts, hash
  from matter_event
  cross join copy
  where county = $1
    and matter_event.matter_id = $2
    and version = 1
)
insert into outbox (county, matter_id, version, audience_kind, audience, at)
select $1, matter_id, 1, 'unit', $4, now()
from copy`,
    [address.county, address.matter, many, scene.home],
  )
  await owner(
    `insert into person (person_id, login, name, password_hash, password_set_at, demo, made_at)
select gen_random_uuid(), 'crowd.' || g || '.' || $2, '测试员', '-', now(), true, now()
from generate_series(1, $1) as g`,
    [many, whistle.number],
  )
  const crowded = `from person where login like 'crowd.%.${whistle.number}'`
  for (const [channel, sealed] of [
    ['sms', sealing.seal('telephone', '19900000007')],
    ['mail', sealing.seal('mail', 'crowd@example.com')],
  ])
    await owner(
      `insert into person_address (person_id, channel, masked, sealed, set_at) select person_id, $1, '***', $2, now() ${crowded}`,
      [channel, sealed],
    )
  await owner(
    `insert into message_choice (person_id, kind, channel, wanted, set_at) select person_id, 'whistle', 'mail', true, now() ${crowded}`,
  )
  await owner(
    `insert into outbox (county, matter_id, version, audience_kind, audience, at)
select $1, $2, (select version from matter_event where matter_id = $2 and type = 'WhistleBlown'), 'person', person_id::text, now()
${crowded}`,
    [whistle.address.county, whistle.address.matter],
  )
}
