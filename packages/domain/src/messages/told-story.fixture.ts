import {
  andThen,
  attempt,
  everyCommand,
  homeDesk,
  hour,
  inMediation,
  mediatorOf,
  now,
  type Scene,
  type Story,
} from '@jiefen/testkit/stories'
import { asConsultationId, asInstant, isRefusal } from '../kernel/index.ts'
import { foldOnto, type Matter, type MatterEvent } from '../matter/index.ts'

/** A fact, and the matter as it stands after it. */
export interface Told {
  readonly event: MatterEvent
  readonly matter: Matter
}

/** Every fact that any command would add to this story at this moment. */
export const everyNextFact = (story: Story): Told[] =>
  everyCommand(story.scene, story.matter).flatMap(({ name, by, told }) => {
    const answer = attempt(story, name, by, told)
    if (isRefusal(answer)) return []
    return answer.map((event, step) => ({
      event,
      matter: foldOnto(story.matter, answer.slice(0, step + 1)),
    }))
  })

export const consultation = asConsultationId('c1')

/** Several units sit together, an hour after they were invited. */
export function convened(scene: Scene): Story {
  const units = [scene.department, scene.above]
  const story = andThen(inMediation(scene), 'propose-consultation', mediatorOf(scene), {
    why: '牵涉几家',
    units,
  })
  return andThen(story, 'convene-consultation', homeDesk(scene), {
    ...{ consultation, units, place: '综治中心二楼' },
    startsAt: asInstant(now(story) + hour),
  })
}
