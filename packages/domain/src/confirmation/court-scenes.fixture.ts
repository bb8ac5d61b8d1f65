import {
  andThen,
  asParty,
  attempt,
  courtOf,
  informant,
  mediatorOf,
  otherSide,
  type Story,
} from '@jiefen/testkit/stories'
import { type CheckName, eligibility } from './index.ts'

export const failing = ({ matter, scene }: Story, at = matter.lastAt): CheckName[] =>
  eligibility(matter, scene.region, at)
    .filter(({ ok }) => !ok)
    .map(({ check }) => check)

/** What the clerk says who hands the papers to the court, and the attempt. */
const handing = ({ scene }: Story, more: object = {}) =>
  ({ court: courtOf(scene), point: 'committee', statusOrTitle: false, way: 'download', ...more }) as const
export const hand = (story: Story, more: object = {}) =>
  attempt(story, 'hand-to-court', mediatorOf(story.scene), handing(story, more) as never)
/** Both sides say that they want the court to confirm it. */
export const andThenAgreed = (story: Story): Story =>
  [informant, otherSide].reduce(
    (told, party) => andThen(told, 'agree-to-confirmation', asParty(party), { party: party.id }),
    story,
  )
