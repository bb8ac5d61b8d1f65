import {
  anAcceptedDispute,
  andThen,
  attempt,
  type Scene,
  type Story,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asInstant, isRefusal } from '../kernel/index.ts'
import type { Clock } from '../matter/index.ts'
import { rungOf } from './index.ts'

const clock = { kind: 'clock' } as const
const steps = ['limit', 'late', 'early', 'again', 'take-up', 'return-down', 'move-up'] as const
type Step = (typeof steps)[number]

const climbing = ({ matter }: Story): readonly Clock[] =>
  matter.clocks.filter(({ name }) => name === 'level' || name === 'take-up')

/** One thing that somebody, or the timer, may try at any moment; what is refused changes nothing. */
function tryOut(story: Story, step: Step): Story {
  const [running] = climbing(story)
  if (running === undefined) return story
  const { name, dueAt } = running
  const knock = (at: number) => andThen(story, 'knock', clock, { name, dueAt, at: asInstant(at) })
  const host = staffAt('receptionist', story.matter.unit)
  switch (step) {
    case 'limit':
      return knock(dueAt)
    case 'late':
      return knock(dueAt + 5 * 86_400_000)
    case 'early':
      return knock(dueAt - 1)
    case 'again': {
      const past = story.matter.ranOut.at(-1)
      return past === undefined ? story : andThen(story, 'knock', clock, { ...past, at: story.matter.lastAt })
    }
    default: {
      const told = step === 'take-up' ? {} : { why: '这里调不动' }
      const answer = attempt(story, step, host, told as { why: string })
      return isRefusal(answer) ? story : andThen(story, step, host, told as { why: string })
    }
  }
}

describe.each(scenes)('whatever is tried on the ladder of $region.id', (scene: Scene) => {
  it('some one unit owes one limit, on its own rung, and no level returns a matter twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 25 }), (tried) => {
        let story = anAcceptedDispute(scene)
        for (const step of tried) {
          const moves = story.matter.climb?.moves.length ?? 0
          story = tryOut(story, step)
          const { climb, unit } = story.matter
          expect(climbing(story).map(({ name, owner }) => [name, owner])).toEqual([
            [climb?.awaited ? 'take-up' : 'level', unit],
          ])
          expect(climb?.rung).toBe(rungOf(scene.region, unit)?.id)
          expect((climb?.moves.length ?? 0) - moves).toBeLessThanOrEqual(
            step === 'early' || step === 'again' ? 0 : 1,
          )
        }
        const returned =
          story.matter.climb?.moves.flatMap(({ way, from }) => (way === 'down' ? [from] : [])) ?? []
        expect(new Set(returned).size).toBe(returned.length)
        const helpers = story.matter.assistants.filter(({ released }) => released === undefined)
        expect(helpers.map(({ unit }) => unit)).not.toContain(story.matter.unit)
        expect(new Set(helpers.map(({ unit }) => unit)).size).toBe(helpers.length)
      }),
      { numRuns: 60 },
    )
  })
})
