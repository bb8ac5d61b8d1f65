import {
  actorWith,
  anAcceptedDispute,
  aPassedOnDispute,
  archived,
  assignedAppeal,
  inMediation,
  mediatorOf,
  reported,
  scenes,
  settled,
  staffAt,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Role, roles, type UnitId } from '../kernel/index.ts'
import { type Action, mayDo, type WhoMay, whoMay } from './index.ts'

/** As the table of duties would be asked. */
const isNamed = (
  { duties, persons }: WhoMay,
  person: string,
  held: readonly (readonly [Role, UnitId])[],
): boolean =>
  held.some(
    ([role, unit]) =>
      duties.some(({ roles: named, units }) => named.includes(role) && units.includes(unit)) ||
      (persons.roles.includes(role) && persons.persons.some((one) => one === person)),
  )

describe.each(scenes)('who may, in $region.id', (scene) => {
  const byGrid = reported(scene, { by: staffAt('grid-worker', scene.first), channel: 'grid' })
  const stories = [
    byGrid,
    aPassedOnDispute(scene),
    anAcceptedDispute(scene),
    inMediation(scene),
    settled(scene),
    archived(scene),
    assignedAppeal(scene),
  ]
  const matters = fc.constantFrom(...stories.map(({ matter }) => matter))
  const units = fc.constantFrom(...scene.region.units.map(({ id }) => id))
  const duties = fc.array(fc.tuple(fc.constantFrom(...roles), units), { maxLength: 3 })
  const people = fc.constantFrom(
    'somebody',
    String(mediatorOf(scene).person),
    String(staffAt('grid-worker', scene.first).person),
  )
  const rights = fc.constantFrom<Action>(
    ...(['open-matter', 'join-talk', 'talk-to-party', 'unmask', 'accept-matter', 'hold-session'] as const),
  )

  it('names exactly those of whom the rules say, one by one, that they may', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(rights, matters, duties, people, (action, matter, held, person) => {
        const may = mayDo(actorWith(person, ...held), action, matter, scene.region)
        seen.add(may)
        expect(isNamed(whoMay(action, matter, scene.region), person, held)).toBe(may)
      }),
      { numRuns: 2_000 },
    )
    expect(seen).toEqual(new Set([true, false]))
  })
})
