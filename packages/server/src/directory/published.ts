import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, type Instant, isoOf, type UnitId } from '@jiefen/domain/kernel'
import { findUnit, isWithin, type Region, type Unit, type Words } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'
import { type CommitteeRow, committeesIn, type StudioRow, studiosIn } from './committees.ts'
import { type ProfileRow, profilesOf } from './queries.ts'
import { isOver } from './ties.ts'

type Asks = Pick<Tx, 'query'>

/** One committee as everybody may see it: its people who are in the public register and engaged today. */
export interface Published {
  readonly unit: Unit
  readonly committee?: CommitteeRow
  readonly studios: readonly StudioRow[]
  readonly mediators: readonly ProfileRow[]
  /** Titles that their holders let everybody know, by person. */
  readonly titles: ReadonlyMap<string, Words>
}

/** The public register of these committees, in the order of the region's table. */
export async function publishedAt(
  tx: Asks,
  committees: readonly UnitId[],
  at: Instant,
  region: Region,
): Promise<Published[]> {
  const today = dayOf(at, region.calendar)
  const profiles = await profilesOf(tx, committees, isoOf(at))
  const shown = profiles.filter((one) => one.published === true && !isOver(one, today))
  const known = await committeesIn(tx, committees)
  const studios = await studiosIn(tx, committees)
  const titles = await shownTitles(
    tx,
    shown.map(({ person }) => person),
    region,
  )
  return committees.flatMap((id) => {
    const unit = findUnit(region, id)
    if (unit === undefined) return []
    const committee = known.find((row) => row.unit === id)
    return [
      {
        unit,
        ...(committee === undefined ? {} : { committee }),
        studios: studios.filter((row) => row.unit === id),
        mediators: shown.filter((row) => row.committee === id),
        titles,
      },
    ]
  })
}

async function shownTitles(
  tx: Asks,
  mediators: readonly string[],
  { quality }: Region,
): Promise<ReadonlyMap<string, Words>> {
  if (mediators.length === 0 || quality.titles.length === 0) return new Map()
  const { rows } = await tx.query<{ mediator: string; title: string }>({
    name: 'shown-titles',
    text: 'select mediator, title from shown_titles($1::uuid[])',
    values: [mediators],
  })
  return new Map(
    rows.flatMap(({ mediator, title }) => {
      const name = quality.titles.find(({ code }) => code === title)?.name
      return name === undefined ? [] : [[mediator, name] as const]
    }),
  )
}

/** The committees of this place, of those above it, and of the departments of these: whom somebody here may ask. */
export function committeesAround(unit: Unit, region: Region): UnitId[] {
  const around = region.units.filter(
    ({ kind, parent }) => kind === 'committee' && parent !== undefined && isNear(parent, unit, region),
  )
  // The nearest first; of the same distance in the order of the table.
  return around.toSorted((a, b) => b.path.length - a.path.length).map(({ id }) => id)
}

function isNear(parent: UnitId, unit: Unit, region: Region): boolean {
  const home = findUnit(region, parent)
  const place = home?.kind === 'department' ? home.parent : home?.id
  return place !== undefined && unit.path.includes(place)
}

/** Those that lie in this place, and those around it: what the page of one unit shows. */
export function committeesOfPage(unit: Unit, region: Region): UnitId[] {
  const around = committeesAround(unit, region)
  const below = region.units
    .filter(({ id, kind }) => kind === 'committee' && isWithin(region, id, unit.id))
    .map(({ id }) => id)
  return [...new Set([...around, ...below])].map((id) => asUnitId(id))
}
