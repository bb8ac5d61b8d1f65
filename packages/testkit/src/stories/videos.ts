import type { ChangeName } from '@jiefen/domain/door'
import { asInstant, type By } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { afterASession, inMediation, mediatorOf, writtenTerms } from './matters.ts'
import { asParty, informant, informantId, otherSideId } from './people.ts'
import { firstSession, inTwoDays } from './sittings.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story, type Told } from './story.ts'

/** Both are asked to a session on screens. */
export const plannedOnScreen = (scene: Scene, story: Story = inMediation(scene)): Story => {
  const { place: _nowhere, ...hours } = inTwoDays(story)
  return andThen(story, 'plan-session', mediatorOf(scene), {
    ...{ ...hours, way: 'video', seating: 'together', open: false },
    ...{ invited: [informantId, otherSideId], helpers: [] },
  })
}

/** On screens while they mediate, and still while they sign. */
export const onScreenAtEachStage = (scene: Scene): Story[] => [
  plannedOnScreen(scene),
  andThen(plannedOnScreen(scene, afterASession(scene)), 'draw-agreement', mediatorOf(scene), {
    terms: writtenTerms,
  }),
]

export const recordingAsked = (scene: Scene): Story =>
  andThen(plannedOnScreen(scene), 'ask-recording', mediatorOf(scene), { session: firstSession })

/** What arrived of a recording, as the house finds it. */
export const foundOf = (matter: Pick<Matter, 'lastAt'>) => ({
  ...{ sha256: 'a'.repeat(64), bytes: 48_000 },
  ...{ from: asInstant(matter.lastAt), until: asInstant(matter.lastAt + 60_000) },
})

interface Given<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const given = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Given<Name> => ({
  ...{ name, by, told },
})

export function aboutVideo(scene: Scene, matter: Matter): Given[] {
  const mediator = mediatorOf(scene)
  const recording = 'r1'
  return [
    given('ask-recording', mediator, { session: firstSession }),
    given('answer-recording', asParty(informant), { recording, agrees: true }),
    given('answer-recording', asParty(informant), { recording, agrees: false }),
    given('keep-recording', mediator, { recording, found: foundOf(matter) }),
  ]
}
