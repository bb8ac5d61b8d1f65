import { addDays, dayOf } from '@jiefen/domain/calendar'
import type { By } from '@jiefen/domain/kernel'
import { isoOf } from '@jiefen/domain/kernel'
import type { Unit } from '@jiefen/domain/region'
import type { DemoPerson } from '@jiefen/regions'
import { openStudio, setCommittee, setHashes, setProfile } from '../directory/index.ts'
import type { House } from '../house.ts'
import { sealTelephone } from '../parties/index.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { mediatorLines, sectorOf } from './register-lines.ts'

const by: By = { kind: 'rule', rule: 'demo' }

/** A living register: every committee with its director and term, its mediators with their own words, some studios. */
export async function seedRegister(
  house: House,
  people: readonly DemoPerson[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { region, pool, clock, sealing } = house
  const at = isoOf(clock.now())
  const today = dayOf(clock.now(), region.calendar)
  const committees = region.units.filter(({ kind }) => kind === 'committee')
  await inTransaction(pool, {}, async (tx) => {
    for (const [nth, unit] of committees.entries()) {
      const own = people.filter(({ duties }) =>
        duties.some((duty) => duty.role === 'mediator' && duty.unit === unit.id),
      )
      const sector = sectorOf(unit)
      await setCommittee(
        tx,
        unit.id,
        {
          kind: kindOf(unit, sector),
          ...(sector === undefined ? {} : { sector }),
          director: own[0]?.name ?? '',
          founded: `20${String(12 + (nth % 9)).padStart(2, '0')}-06-18`,
          // One term is nearly over, so that the register has something to say.
          termEnds: addDays(today, nth === 1 ? 40 : 300 + 17 * nth),
          members: nth === 3 ? 2 : 3 + (nth % 5),
        },
        at,
        by,
      )
      for (const [place, { login, name }] of own.entries()) {
        const person = ids.get(login)
        const line = mediatorLines[(nth + 3 * place) % mediatorLines.length]
        if (person === undefined || line === undefined) continue
        const { zh, en, knows, kind, role, studio } = line
        await setProfile(
          tx,
          person,
          {
            kind,
            engagedFrom: addDays(today, -400 - 30 * nth),
            engagedUntil: addDays(today, 500 + 11 * nth),
            specialities: knows.filter((code) => region.categories.some((known) => known.code === code)),
            ...(role === undefined ? {} : { teamRole: role }),
            ...{ wordsZh: zh, wordsEn: en, published: true },
            ...(nth % 4 === 0 && unit.level === 'village' && unit.parent !== undefined
              ? { home: unit.parent }
              : {}),
          },
          at,
          by,
        )
        await setHashes(tx, person, {
          telephone: sealTelephone(sealing, `199${String(70_000_000 + 10 * nth + place)}`).index,
        })
        if (studio && place === 0)
          await openStudio(
            tx,
            newId(clock.now()),
            {
              ...{ unit: unit.id, person, nameZh: `${name}调解室`, nameEn: `Studio of ${name}` },
              ...{ wordsZh: '门常开着，先喝口水再说。', wordsEn: 'The door is open; have some water first.' },
            },
            at,
            by,
          )
      }
    }
  })
}

function kindOf({ level }: Unit, sector: string | undefined): string {
  if (sector !== undefined) return 'industry'
  if (level === 'village' || level === 'grid') return 'village'
  return level === 'township' ? 'township' : 'general'
}
