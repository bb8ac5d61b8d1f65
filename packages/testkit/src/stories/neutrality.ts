import type { ChangeName } from '@jiefen/domain/door'
import { asPersonId, type By } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { afterConsent, homeDesk, mediatorOf, supervisorOf, withMediator } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId, staffAt } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story, type Told } from './story.ts'

/** The mediator of this place, as somebody to choose. */
export const chosenOf = (scene: Scene) => ({
  mediator: mediatorOf(scene).person,
  name: '何秉公',
  committee: scene.committee,
})

/** Everybody has said yes, and one of them has said whom they would like. */
export const oneHasChosen = (scene: Scene): Story =>
  andThen(afterConsent(scene), 'choose-mediator', asParty(informant), {
    party: informantId,
    ...chosenOf(scene),
  })

/** Both have said the same name. */
export const bothHaveChosen = (scene: Scene): Story =>
  andThen(oneHasChosen(scene), 'choose-mediator', asParty(otherSide), {
    party: otherSideId,
    ...chosenOf(scene),
  })

/** The other side has complained about the mediator. */
export const complainedAbout = (scene: Scene): Story =>
  andThen(withMediator(scene), 'complain-about-mediator', asParty(otherSide), {
    party: otherSideId,
    code: 'C01',
    words: '只听一边说',
  })

/** The supervisor above the place of the committee; in the smallest region there is none but at the top. */
export const complaintSupervisorOf = ({ matter, scene }: Story): By => {
  const unit = matter.complaints.at(-1)?.unit
  return unit === undefined ? supervisorOf(scene) : staffAt('supervisor', unit)
}

/** Answered: it was not so. */
export function complaintAnswered(scene: Scene): Story {
  const story = complainedAbout(scene)
  const complaint = story.matter.complaints[0]?.id ?? ('' as never)
  return andThen(story, 'answer-complaint', complaintSupervisorOf(story), {
    complaint,
    founded: false,
    words: '看了记录，双方说话的时间一样长。',
  })
}

interface Said<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** What may be chosen, given up, complained about and answered. */
export function aboutNeutrality(scene: Scene, { parties, complaints }: Matter): Said[] {
  const other = { ...chosenOf(scene), mediator: asPersonId('mediator besides'), name: '何劝和' }
  return [
    ...parties.flatMap((party) => [
      said('choose-mediator', asParty(party), { party: party.id, ...chosenOf(scene) }),
      said('choose-mediator', asParty(party), { party: party.id, ...other }),
      said('complain-about-mediator', asParty(party), { party: party.id, code: 'C01' }),
    ]),
    ...parties
      .slice(0, 1)
      .map(({ id }) => said('choose-mediator', homeDesk(scene), { party: id, ...chosenOf(scene) })),
    said('recuse-mediator', mediatorOf(scene), { reason: '我和一方是老同事' }),
    ...complaints.map(({ id, unit }) =>
      said('answer-complaint', staffAt('supervisor', unit), {
        complaint: id,
        founded: true,
        words: '已经提醒，换人调解。',
      }),
    ),
  ]
}
