import type { Actor, PersonId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { byOf, mayDo } from '@jiefen/domain/permission'
import { type ThreadName, threadOf } from '@jiefen/domain/talk'
import type { House } from '../house.ts'
import { readMatter } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { writeInThread } from '../talk/index.ts'
import type { castOf } from './stage-hand.ts'

type Cast = ReturnType<typeof castOf>

/** What is said beside the matters of the demonstration that are in mediation: by the desk, the mediator, the informant. */
export async function sayDemoLines(house: House, cast: Cast): Promise<void> {
  const { rows } = await house.workerPool.query<{ county: string; matter_id: string; number: string }>(
    `select county, matter_id, number
from matter
where stage = 'in-mediation'
order by number
limit 2`,
  )
  for (const { county, matter_id: matter, number } of rows) {
    const opened = await inTransaction(house.pool, { matter }, (tx) => readMatter(house, tx, number))
    await sayBeside(house, cast, { county, matter }, opened.matter)
  }
}

async function sayBeside(house: House, cast: Cast, address: Address, matter: Matter): Promise<void> {
  const mediator = cast.find(({ person }) => person === matter.mediator?.person)
  const desk = cast.find((one) => one !== mediator && mayDo(one, 'talk-to-party', matter, house.region))
  const informant = matter.parties.find(({ side }) => side === 'informant')
  if (mediator === undefined || desk === undefined || informant === undefined) return
  const own = threadOf(informant.id)
  const say = (thread: ThreadName, actor: Actor, text: string, mentions: readonly PersonId[] = []) =>
    writeInThread(house, {
      ...{ address, visibility: { matter: address.matter, thread }, text, photos: [], mentions },
      request: undefined,
      as: (now) => ({
        thread,
        by: byOf(actor, thread === 'staff' ? 'join-talk' : 'talk-to-party', now, house.region),
        name: 'name' in actor ? actor.name : (informant.name ?? ''),
      }),
    })
  await say('staff', desk, `@${mediator.name} 双方都说晚上才有空，您看哪天合适？`, [mediator.person])
  await say('staff', mediator, '后天晚上七点，调解室我来开门。')
  await say(own, mediator, '后天晚上七点在调解室谈，您方便吗？请带上当时的照片。')
  await say(own, { kind: 'party', party: informant.id }, '方便，照片在手机里。')
}
