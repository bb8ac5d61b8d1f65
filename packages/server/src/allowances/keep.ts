import {
  caseFactsOf,
  type Entry,
  isClaimable,
  stopOrDoubt,
  type Worker,
  workersOf,
  workOut,
} from '@jiefen/domain/allowances'
import type { Instant, UnitId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { countyOf, findUnit, type Region, territoryAt } from '@jiefen/domain/region'
import type { Besides } from '../platform/desk/index.ts'
import { newId } from '../platform/ids/index.ts'
import { type Asks, claimOfMatter } from './rows.ts'
import { append, begin } from './writing.ts'

/** The place that keeps the budget: the township, or the county for a committee of its own. */
export const townshipOf = (region: Region, unit: UnitId): UnitId =>
  territoryAt(region, unit, 'township')?.id ?? countyOf(region, unit)

/**
 * Closing a file lays an allowance before its mediator in the same transaction; opening it again stops what is not paid yet. A
 * region without a table proposes nothing.
 */
export const keepAllowances =
  (region: Region) =>
  (before: Matter | undefined, after: Matter): Besides | undefined => {
    if (region.allowances.rates.length === 0) return undefined
    const [was, is] = [before?.stage === 'archived', after.stage === 'archived']
    if (is && !was && isClaimable(after))
      return async (tx, { county, matter }) => {
        await propose(tx, region, after, { county, matter })
        return undefined
      }
    if (was && !is)
      return async (tx, { matter }) => {
        await stop(tx, matter, after.lastAt)
        return undefined
      }
    return undefined
  }

async function propose(
  tx: Asks,
  region: Region,
  matter: Matter,
  { county, matter: id }: { county: string; matter: string },
): Promise<void> {
  const workers = await registered(tx, matter)
  const facts = caseFactsOf(matter, region, workers, await sameDispute(tx, id, matter))
  const worked = workOut(facts, region.allowances)
  const entry: Entry = {
    ...{ what: 'proposed', worked, at: matter.lastAt },
    by: { kind: 'rule', rule: 'file-closed' },
  }
  const committee = findUnit(region, facts.committee)
  const earlier = await claimOfMatter(tx, id)
  if (earlier !== undefined) {
    // Once paid, always the same allowance: one dispute, one allowance. What is wrong with it is called back by people.
    if (earlier.claim.paid === 0 && earlier.claim.standing === 'stopped') await append(tx, earlier, [entry])
    return
  }
  const persons = workers.map(({ person }) => person)
  await begin(
    tx,
    {
      ...{ id: newId(matter.lastAt), kind: 'case', county, matter: id, number: matter.number },
      ...{ township: townshipOf(region, facts.committee), unit: facts.committee, persons, facts },
      holders: [...(committee?.path ?? []), ...persons.map((person) => `person:${person}`)],
    },
    entry,
  )
}

async function stop(tx: Asks, matter: string, at: Instant): Promise<void> {
  const held = await claimOfMatter(tx, matter)
  if (held === undefined) return
  const entry = stopOrDoubt(held.claim, '卷宗重新打开了', at)
  if (entry !== undefined) await append(tx, held, [entry])
}

interface RegisterRow {
  readonly person_id: string
  readonly name: string
  readonly kind: string | null
  readonly team_role: string | null
  readonly engaged_from: string | null
  readonly engaged_until: string | null
}

/** Whoever mediated, as the register has them at this moment. */
async function registered(tx: Asks, matter: Matter): Promise<Worker[]> {
  const workers = workersOf(matter)
  const { rows } = await tx.query<RegisterRow>({
    name: 'register-of-workers',
    text: `select person.person_id, person.name, profile.kind, profile.team_role, profile.engaged_from::text,
  profile.engaged_until::text
from person
left join mediator_profile as profile
  on profile.person_id = person.person_id
where person.person_id = any ($1::uuid[])`,
    values: [workers.map(({ person }) => person)],
  })
  return workers.map((worker) => {
    const row = rows.find(({ person_id: id }) => id === worker.person)
    return {
      ...worker,
      ...(worker.name === '' && row !== undefined ? { name: row.name } : {}),
      ...(row?.kind ? { kind: row.kind } : {}),
      ...(row?.team_role ? { teamRole: row.team_role } : {}),
      ...(row?.engaged_from ? { engagedFrom: row.engaged_from } : {}),
      ...(row?.engaged_until ? { engagedUntil: row.engaged_until } : {}),
    }
  })
}

const yearOfDays = 365 * 24 * 60 * 60 * 1000

async function sameDispute(tx: Asks, id: string, matter: Matter): Promise<string | undefined> {
  const numbers = matter.parties.flatMap(({ telephone }) => telephone?.index ?? [])
  const { rows } = await tx.query<{ number: string | null }>({
    name: 'allowance-of-same-dispute',
    text: 'select allowance_of_same_dispute($1, $2, $3, $4) as number',
    values: [
      ...[id, numbers, (matter.sorting.category ?? '').slice(0, 2)],
      new Date(matter.lastAt - yearOfDays).toISOString(),
    ],
  })
  return rows[0]?.number ?? undefined
}
