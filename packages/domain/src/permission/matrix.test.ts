import {
  actorWith,
  anAcceptedDispute,
  aPassedOnDispute,
  aReportedDispute,
  archived,
  assignedAppeal,
  informantId,
  inMediation,
  mediatorOf,
  otherSideId,
  plateau,
  rectifiedAtOnce,
  reported,
  type Scene,
  scenes,
  settled,
  staffAt,
  terminated,
  thirdId,
  town,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, type Role, roles, type UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { rootOf } from '../region/index.ts'
import { type Action, actions, byOf, commandNames, mayDo, mayReport, reachOf, rightsFor } from './index.ts'

/** A dispute that was told where it happened, so that nobody else has a part in it. */
const atHome = (scene: Scene): Matter => ({
  ...inMediation(scene).matter,
  units: [scene.home, scene.committee],
  firstUnit: scene.home,
})

/** Where the duty lies, seen from the matter. */
const placements = (scene: Scene): readonly (readonly [string, UnitId, string])[] => [
  ['its unit', scene.home, 'somebody'],
  ['the unit above', scene.above, 'somebody'],
  ['the top', rootOf(scene.region).id, 'somebody'],
  ['next to it', scene.sibling, 'somebody'],
  ['far away', scene.farAway, 'somebody'],
  ['far away, its mediator', scene.farAway, mediatorOf(scene).person],
]

function drawMatrix(scene: Scene): string {
  const matter = atHome(scene)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => cell.padEnd(place === 0 ? 22 : 16))
      .join('')
      .trimEnd()
  const others: readonly (readonly [string, Actor])[] = [
    ['informant', { kind: 'party', party: informantId }],
    ['other side', { kind: 'party', party: otherSideId }],
    ['another party', { kind: 'party', party: thirdId }],
    ['resident', { kind: 'resident' }],
    ['clock', { kind: 'clock' }],
  ]
  const tables = roles.map((role) => {
    const rows = actions.flatMap((action) => {
      const marks = placements(scene).map(([, unit, person]) =>
        mayDo(actorWith(person, [role, unit]), action, matter, scene.region),
      )
      return marks.includes(true) ? [line([action, ...marks.map((may) => (may ? 'may' : '-'))])] : []
    })
    return [line([role, ...placements(scene).map(([name]) => name)]), ...rows].join('\n')
  })
  const rows = actions.flatMap((action) => {
    const marks = others.map(([, actor]) => mayDo(actor, action, matter, scene.region))
    return marks.includes(true) ? [line([action, ...marks.map((may) => (may ? 'may' : '-'))])] : []
  })
  return `${[...tables, [line(['not of the staff', ...others.map(([name]) => name)]), ...rows].join('\n')].join('\n\n')}\n`
}

describe.each(scenes)('in $region.id', (scene) => {
  it('every command and every right, for every role from every place, is as the committed matrix says', async () => {
    await expect(drawMatrix(scene)).toMatchFileSnapshot(`./matrix-${scene.region.id}.txt`)
  })

  const stories = [
    aReportedDispute(scene),
    aPassedOnDispute(scene),
    anAcceptedDispute(scene),
    inMediation(scene),
    settled(scene),
    terminated(scene),
    archived(scene),
    rectifiedAtOnce(scene),
    assignedAppeal(scene),
  ]
  const matters = fc.constantFrom(...stories.map(({ matter }) => matter))
  const units = fc.constantFrom(...scene.region.units.map(({ id }) => id))
  const duties = fc.array(fc.tuple(fc.constantFrom(...roles), units), { maxLength: 4 })
  const people = fc.constantFrom(
    'somebody',
    mediatorOf(scene).person,
    staffAt('grid-worker', scene.home).person,
  )

  it('none of the three administrators ever sees or changes a matter', () => {
    const admins: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin']
    const own: readonly Action[] = ['manage-people', 'manage-messages', 'manage-duties', 'read-audit']
    fc.assert(
      fc.property(matters, units, fc.constantFrom(...admins), people, (matter, unit, role, person) => {
        const actor = actorWith(person, [role, unit])
        for (const action of actions)
          if (!own.includes(action)) expect(mayDo(actor, action, matter, scene.region)).toBe(false)
        expect(reachOf(actor)).toEqual({ units: [], ownUnits: [] })
      }),
    )
  })

  it('each of the three administrators has rights of their own, and nobody else has them', () => {
    const admins = ['system-admin', 'security-admin', 'audit-admin'] as const
    const held = admins.map((role) => [
      role,
      actions.filter((action) => rightsFor(action)[role] !== undefined),
    ])
    expect(held).toEqual([
      ['system-admin', ['manage-messages', 'manage-people']],
      ['security-admin', ['manage-duties']],
      ['audit-admin', ['read-audit']],
    ])
    for (const action of ['manage-messages', 'manage-people', 'manage-duties', 'read-audit'] as const)
      expect(Object.keys(rightsFor(action)), action).toHaveLength(1)
  })

  it('a leader sees and never changes', () => {
    fc.assert(
      fc.property(matters, units, people, (matter, unit, person) => {
        const leader = actorWith(person, ['leader', unit])
        for (const name of commandNames) expect(mayDo(leader, name, matter, scene.region)).toBe(false)
      }),
    )
  })

  it('somebody at a unit that has had no part in it, nor stands above one that has, can do nothing to it', () => {
    fc.assert(
      fc.property(matters, units, fc.constantFrom(...roles), (matter, unit, role) => {
        fc.pre(
          !matter.units.some((part) => scene.region.units.find(({ id }) => id === part)?.path.includes(unit)),
        )
        const stranger = actorWith('a stranger', [role, unit])
        for (const name of commandNames) expect(mayDo(stranger, name, matter, scene.region)).toBe(false)
        expect(mayDo(stranger, 'open-matter', matter, scene.region)).toBe(false)
        expect(mayDo(stranger, 'unmask', matter, scene.region)).toBe(false)
      }),
    )
  })

  it('another duty takes no right away', () => {
    fc.assert(
      fc.property(
        matters,
        duties,
        fc.tuple(fc.constantFrom(...roles), units),
        people,
        (matter, some, more, person) => {
          const before = actorWith(person, ...some)
          const after = actorWith(person, ...some, more)
          for (const action of actions) {
            if (mayDo(before, action, matter, scene.region))
              expect(mayDo(after, action, matter, scene.region)).toBe(true)
          }
        },
      ),
    )
  })

  it('whoever may do something has an author’s name for it, and nobody else has', () => {
    fc.assert(
      fc.property(matters, duties, people, (matter, some, person) => {
        const actor = actorWith(person, ...some)
        for (const action of actions) {
          if (!mayDo(actor, action, matter, scene.region)) {
            expect(() => byOf(actor, action, matter, scene.region)).toThrow()
            continue
          }
          const by = byOf(actor, action, matter, scene.region)
          expect(some).toContainEqual(by.kind === 'staff' && [by.role, by.unit])
        }
      }),
    )
  })

  it('whoever may open a matter finds it within their reach', () => {
    fc.assert(
      fc.property(matters, duties, people, (matter, some, person) => {
        const actor = actorWith(person, ...some)
        fc.pre(mayDo(actor, 'open-matter', matter, scene.region))
        const reach = reachOf(actor)
        const byUnit = matter.units.some(
          (part) =>
            reach.ownUnits.includes(part) ||
            scene.region.units.find(({ id }) => id === part)?.path.some((step) => reach.units.includes(step)),
        )
        expect(byUnit || reach.ownCasesOf === person).toBe(true)
      }),
    )
  })

  it('a handler of a department finds what the department has, and nothing of the units below it', () => {
    const handler = actorWith('somebody', ['department-handler', scene.department])
    expect(reachOf(handler)).toEqual({ units: [], ownUnits: [scene.department] })
  })
})

describe('the unit', () => {
  const receptionist = (unit: UnitId) => actorWith('somebody', ['receptionist', unit])

  it('that the table names may take a report before it is handed over, and do nothing else to it', () => {
    const { matter } = aReportedDispute(town)
    const may = commandNames.filter((name) => mayDo(receptionist(town.home), name, matter, town.region))
    expect(may).toEqual(['accept-matter'])
  })

  it('that was passed the matter may give it back, and the one that passed it may not', () => {
    const { matter } = aPassedOnDispute(town)
    expect(mayDo(receptionist(town.home), 'give-back', matter, town.region)).toBe(true)
    expect(mayDo(receptionist(town.first), 'give-back', matter, town.region)).toBe(false)
    expect(mayDo(receptionist(town.first), 'accept-matter', matter, town.region)).toBe(true)
  })

  it('that was asked first may open the file for good, and act no more once another has accepted', () => {
    const { matter } = anAcceptedDispute(town)
    expect(mayDo(receptionist(town.first), 'open-matter', matter, town.region)).toBe(true)
    expect(commandNames.filter((name) => mayDo(receptionist(town.first), name, matter, town.region))).toEqual(
      [],
    )
  })

  it('that is to decide an appeal decides it, and the one that assigned it does not', () => {
    const { matter } = assignedAppeal(town)
    const handler = (unit: UnitId) => actorWith('somebody', ['department-handler', unit])
    expect(mayDo(handler(town.department), 'decide-appeal', matter, town.region)).toBe(true)
    expect(mayDo(receptionist(town.home), 'decide-appeal', matter, town.region)).toBe(false)
  })

  it('of the committee affixes its seal, wherever the committee stands', () => {
    const { matter } = inMediation(plateau)
    const keeper = (unit: UnitId) => actorWith('a keeper', ['seal-keeper', unit])
    expect(mayDo(keeper(plateau.committee), 'affix-seal', matter, plateau.region)).toBe(true)
    expect(mayDo(keeper(plateau.committee), 'archive-matter', matter, plateau.region)).toBe(false)
    for (const elsewhere of [plateau.home, plateau.above])
      expect(mayDo(keeper(elsewhere), 'affix-seal', matter, plateau.region)).toBe(false)
  })
})

describe('a person', () => {
  it('who mediated may look after they left the seat, and not act', () => {
    const { mediator: _, ...left } = inMediation(town).matter
    const before = actorWith(mediatorOf(town).person, ['mediator', town.committee])
    expect(mayDo(before, 'open-matter', left, town.region)).toBe(true)
    expect(mayDo(before, 'hold-session', left, town.region)).toBe(false)
  })

  it('who mediates elsewhere of the same committee does not see this matter', () => {
    const colleague = actorWith('a colleague', ['mediator', town.committee])
    expect(mayDo(colleague, 'open-matter', inMediation(town).matter, town.region)).toBe(false)
  })

  it('who reported it from the grid may follow what became of it', () => {
    const by = staffAt('grid-worker', town.first)
    const { matter } = reported(town, { by, channel: 'grid' })
    expect(mayDo(actorWith(by.person, ['grid-worker', town.first]), 'open-matter', matter, town.region)).toBe(
      true,
    )
    expect(mayDo(actorWith('another', ['grid-worker', town.first]), 'open-matter', matter, town.region)).toBe(
      false,
    )
  })

  it('with two duties acts by the one nearest to the matter', () => {
    const { matter } = anAcceptedDispute(town)
    const both = actorWith('somebody', ['supervisor', rootOf(town.region).id], ['receptionist', town.home])
    expect(byOf(both, 'invite-party', matter, town.region)).toMatchObject({
      role: 'receptionist',
      unit: town.home,
    })
  })

  it('registers at their own desk or below it', () => {
    const above = actorWith('somebody', ['receptionist', town.above])
    expect(mayReport(above, town.home, town.region)).toBe(true)
    expect(mayReport(above, town.farAway, town.region)).toBe(false)
    expect(byOf(above, 'report-matter', { unit: town.home }, town.region)).toMatchObject({ unit: town.above })
    expect(mayReport({ kind: 'resident' }, town.home, town.region)).toBe(true)
  })

  it('without a matter before them has no right over one', () => {
    const supervisor = actorWith('somebody', ['supervisor', rootOf(town.region).id])
    expect(mayDo(supervisor, 'open-matter', undefined, town.region)).toBe(false)
    expect(mayDo({ kind: 'party', party: informantId }, 'open-matter', undefined, town.region)).toBe(false)
  })
})

it('a party of one matter is nobody in another', () => {
  const { matter } = reported(town, {
    at: inMediation(town).matter.lastAt,
    parties: [{ id: thirdId, side: 'informant', type: 'person', name: '石磊' }],
    by: { kind: 'party', party: thirdId },
  })
  for (const action of actions)
    expect(mayDo({ kind: 'party', party: informantId }, action, matter, town.region)).toBe(false)
})
