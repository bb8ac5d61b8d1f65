import { addDays, dayOf } from '@jiefen/domain/calendar'
import { asInstant, isRefusal } from '@jiefen/domain/kernel'
import { rightsFor } from '@jiefen/domain/permission'
import { getUnit } from '@jiefen/domain/region'
import { hangUpPost } from '../bulletin/index.ts'
import type { House } from '../house.ts'
import type { castOf } from './stage-hand.ts'

type Cast = ReturnType<typeof castOf>

const hourLong = 3_600_000

/** Two posts on the notice boards: one for everybody from above, pinned, and one of a desk for its own people. */
export async function hangDemoPosts(house: House, cast: Cast): Promise<void> {
  const { region, clock } = house
  const rights = rightsFor('write-bulletin')
  const writers = cast
    .flatMap((actor) =>
      actor.duties
        .filter(({ role }) => rights[role] !== undefined)
        .map(({ unit, role }) => ({ actor, unit, role, depth: getUnit(region, unit).path.length })),
    )
    .toSorted((a, b) => a.depth - b.depth)
  const above = writers[0]
  const desk = writers.findLast(({ role }) => role === 'receptionist')
  if (above === undefined || desk === undefined) throw new Error('nobody of the cast may hang anything up')
  const until = addDays(dayOf(clock.now(), region.calendar), 20)

  await hangUp(house, above, 30, {
    title: '年底前逐件看一遍没有办结的事项',
    words:
      '各单位本周起把没有办结的事项逐件看一遍：快到期的先办，办不了的及时上移或者吹哨，不要等到最后一天。\n\n拿不准的，先在“工作人员”里问一问，不要让群众多跑。',
    until,
    pinned: true,
  })
  await hangUp(house, desk, 5, {
    title: '周五下午窗口开到六点半',
    words: '白天要上班的群众可以下班后来。请大家排好班，接待完最后一位再走。',
  })
}

interface Draft {
  readonly title: string
  readonly words: string
  readonly until?: string
  readonly pinned?: boolean
}

async function hangUp(
  house: House,
  { actor, unit }: { readonly actor: Cast[number]; readonly unit: string },
  hoursAgo: number,
  draft: Draft,
): Promise<void> {
  const at = asInstant(house.clock.now() - hoursAgo * hourLong)
  const answer = await hangUpPost(
    { ...house, clock: { now: () => at } },
    { actor },
    { unit, ...draft },
    undefined,
  )
  if (isRefusal(answer)) throw new Error(`a demo post was refused: ${JSON.stringify(answer)}`)
}
