import { isoOf } from '@jiefen/domain/kernel'
import { timersOf } from '@jiefen/domain/knock'
import { keptSoFar, type Matter, openStages } from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import type { Drawing } from '../platform/desk/index.ts'
import { bigrams } from '../platform/search/index.ts'
import { calledUnits } from './called-units.ts'
import { isCarded, nearestClock, unansweredOf } from './drawn-waiting.ts'

/** The rows that lists, timers and the walls read; computed from the state alone, so that they can be checked. */
export function drawMatter(region: Region) {
  return (matter: Matter): Drawing => {
    const open = openStages.has(matter.stage)
    const nearest = nearestClock(matter)
    const kept = keptSoFar(matter.obligations)
    const sortAt = open ? isoOf(nearest?.dueAt ?? farAway) : isoOf(matter.lastAt)
    return {
      matter: {
        number: matter.number,
        kind: matter.sorting.kind,
        stage: matter.stage,
        open,
        story: firstLine(matter.story),
        place: matter.place.words,
        category: matter.sorting.category ?? null,
        complexity: matter.sorting.complexity,
        sorted_by: matter.sortedBy,
        unit_id: matter.unit,
        first_unit: matter.firstUnit,
        mediator: matter.mediator?.person ?? null,
        mediator_name: matter.mediator?.name ?? null,
        reported_at: isoOf(matter.reportedAt),
        due_name: nearest?.name ?? null,
        due_at: nearest === undefined ? null : isoOf(nearest.dueAt),
        due_owner: nearest?.owner ?? null,
        last_at: isoOf(matter.lastAt),
        version: matter.version,
        grade: matter.grade?.grade ?? null,
        rung: matter.climb?.rung ?? null,
        parts: kept?.of ?? null,
        parts_kept: kept?.kept ?? null,
        words: searchWords(matter),
      },
      reach: [...holdersOf(matter, region)].sort().map((holder) => ({
        holder,
        bucket: bucketHere(matter, holder, region),
        open,
        sort_at: sortAt,
        last_at: isoOf(matter.actedAt),
        unanswered: unansweredOf(matter) ?? null,
        carded: isCarded(matter, holder, region),
      })),
      parties: matter.parties.map((party) => ({
        party_id: party.id,
        side: party.side,
        name: party.name ?? null,
        telephone_index: party.telephone?.index ?? null,
        invited_at: party.invitation === undefined ? null : isoOf(party.invitation.at),
        invited_way: party.invitation?.way ?? null,
        opened_at: party.invitation?.opened === undefined ? null : isoOf(party.invitation.opened),
        consent: party.consent.answer,
        visits: matter.visits.filter((visit) => visit.party === party.id).length,
      })),
      deadlines: timersOf(matter, region).map(({ name, about, dueAt, owner }) => ({
        name,
        about,
        due_at: isoOf(dueAt),
        owner,
        open: true,
      })),
    }
  }
}

/** What a worklist's tabs are cut from; one matter is in one of them. */
export function bucketOf(matter: Matter): 'new' | 'returned' | 'reopened' | 'open' | 'closed' {
  if (!openStages.has(matter.stage)) return 'closed'
  if (matter.stage === 'reopened') return 'reopened'
  if (matter.stage === 'reported') return matter.givenBackBy.length > 0 ? 'returned' : 'new'
  return matter.stage === 'passed-on' ? 'new' : 'open'
}

/** The tab under which this holder finds it: what waits for one unit is nobody else's to take. */
function bucketHere(matter: Matter, holder: string, region: Region): string {
  const bucket = bucketOf(matter)
  if (bucket !== 'open') return bucket
  if (calledHere(matter, holder)) return 'whistled'
  const { climb, unit } = matter
  const isHost = holder === `at:${unit}` || findUnit(region, unit)?.path.some((id) => id === holder)
  if (climb === undefined || !isHost) return 'open'
  if (climb.awaited) return 'new'
  const isBelowAgain =
    climb.moves.at(-1)?.way === 'down' && matter.clocks.some(({ name }) => name === 'level')
  return isBelowAgain ? 'returned' : 'open'
}

/** A unit that was called and still owes something finds the matter under its own tab. */
const calledHere = (matter: Matter, holder: string): boolean =>
  calledUnits(matter).some((unit) => holder === unit || holder === `at:${unit}`)

/**
 * Every unit that has had a hand in it and everything above each, for those who read a subtree; `at:` the very
 * unit, for those who read only their own; and the persons who did the work.
 */
function holdersOf(matter: Matter, region: Region): Set<string> {
  const { mediator, handlers, reportedBy } = matter
  const persons = [
    ...handlers,
    ...(mediator === undefined ? [] : [mediator.person]),
    ...(reportedBy.kind === 'staff' ? [reportedBy.person] : []),
  ]
  return new Set([
    ...matter.units.flatMap((unit) => findUnit(region, unit)?.path ?? [unit]),
    ...matter.units.map((unit) => `at:${unit}`),
    ...persons.map((person) => `person:${person}`),
  ])
}

// A matter without a running limit sorts after all others; PostgreSQL's infinity does not survive JSON.
const farAway = 32_503_680_000_000 as Matter['lastAt']

const firstLine = (story: string): string => {
  const line = story.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

function searchWords(matter: Matter): string[] {
  const names = matter.parties.flatMap((party) => party.name ?? [])
  return [...new Set([matter.story, matter.place.words, ...names].flatMap(bigrams))].sort()
}
