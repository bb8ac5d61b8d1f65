import type { ChangeName } from '@jiefen/domain/door'
import { asInstant, asSessionId, type By } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { afterASession, homeDesk, inMediation, mediatorOf, writtenTerms } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, hour, now, type Story, type Told } from './story.ts'

export const firstSession = asSessionId('s1')
export const aHelper = { name: '许明', relation: '周远山的表哥' }

/** Two days ahead, for two hours, in the words of whoever arranges it. */
export const inTwoDays = (story: Pick<Story, 'matter'>) => {
  const startsAt = asInstant(now(story) + 48 * hour)
  return { startsAt, endsAt: asInstant(startsAt + 2 * hour), place: '综治中心二楼调解室' }
}

/** Both are asked to come, and a cousin may sit with them if both agree. */
export const planned = (scene: Scene, story: Story = inMediation(scene)): Story =>
  andThen(story, 'plan-session', mediatorOf(scene), {
    ...inTwoDays(story),
    ...{ seating: 'together', open: true, invited: [informantId, otherSideId], helpers: [aHelper] },
  })

export const helperAgreedTo = (scene: Scene, story: Story = planned(scene)): Story =>
  [informant, otherSide].reduce(
    (told, party) =>
      andThen(told, 'answer-helper', asParty(party), {
        ...{ session: firstSession, helper: 'h1', party: party.id, agrees: true },
      }),
    story,
  )

/** A session is ahead while they mediate, and still while they sign. */
export const plannedAtEachStage = (scene: Scene): Story[] => [
  planned(scene),
  andThen(planned(scene, afterASession(scene)), 'draw-agreement', mediatorOf(scene), { terms: writtenTerms }),
]

interface Given<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const given = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Given<Name> => ({
  ...{ name, by, told },
})

/** One session is enough to see every step; what is held of it everybody who was there signs. */
export function aboutSittings(scene: Scene, matter: Matter): Given[] {
  const mediator = mediatorOf(scene)
  const hourAhead = inTwoDays({ matter })
  const why = '证人那天来不了'
  return [
    ...(matter.planned.length > 0
      ? []
      : [
          given('plan-session', mediator, {
            ...hourAhead,
            ...{ seating: 'apart', open: false, invited: matter.parties.map(({ id }) => id) },
            helpers: [],
          }),
        ]),
    given('move-session', homeDesk(scene), { session: firstSession, ...hourAhead, why }),
    given('call-off-session', mediator, { session: firstSession, why }),
    ...matter.parties.flatMap((party) => [
      given('answer-helper', asParty(party), {
        ...{ session: firstSession, helper: 'h1', party: party.id, agrees: true },
      }),
      given('ask-for-closed-doors', asParty(party), { party: party.id }),
      given('sign-record', asParty(party), { nth: 1, signer: { party: party.id }, way: 'signature' }),
    ]),
    given('sign-record', mediator, { nth: 1, signer: { mediator: mediator.person }, way: 'signature' }),
  ]
}
