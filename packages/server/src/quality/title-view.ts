import type { ApplicationView, MediatorRecordView, StandingView, TitleView } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import {
  type ConditionStanding,
  foldApplication,
  type MediatorTitle,
  mayDecideHere,
  standingsFor,
  type TitleEntry,
  titlesOn,
} from '@jiefen/domain/quality'
import { getUnit, type LevelName, type Region, type Words } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { same, words } from '../matter/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { asksOf, standsOf } from './condition-words.ts'
import { mayReviewAt, reviewRoots } from './holders.ts'
import { openableOf, recordOf } from './record.ts'
import { type ApplicationRow, applicationsOf, titleEntriesOf } from './title-queries.ts'
import { trainingsOf } from './training-queries.ts'

export const levelWord = ({ levels }: Region, level: LevelName): Words =>
  levels.find(({ name }) => name === level)?.word ?? same(level)

export const titleView = (title: MediatorTitle, region: Region): TitleView => ({
  ...{ code: title.code, name: title.name, decidedAt: levelWord(region, title.decidedAt) },
  ...{ reviewYears: title.reviewYears, objectDays: title.objectDays },
  ...{ version: title.version, source: title.source },
  conditions: title.conditions.map((condition) => ({ asks: asksOf(condition), source: condition.source })),
})

const standingView = (one: ConditionStanding, openable: ReadonlySet<string>): StandingView => {
  const matters = one.matters.filter((number) => openable.has(number))
  return {
    ...{ condition: one.condition.name, asks: asksOf(one.condition), stands: standsOf(one) },
    ...{ standing: one.standing, source: one.condition.source },
    ...{ matters, beyond: one.matters.length - matters.length },
  }
}

/** Somebody who mediates, and at which committee. */
export interface Mediator {
  readonly person: string
  readonly name: string
  readonly committee: UnitId | undefined
}

/** Everything recorded about one mediator; for themselves, or for whoever may decide. */
export async function mediatorRecordView(
  house: House,
  tx: Tx,
  staff: Staff,
  mediator: Mediator,
): Promise<MediatorRecordView> {
  const { region, clock } = house
  const now = clock.now()
  const today = dayOf(now, region.calendar)
  const record = await recordOf(house, tx, mediator.person)
  const openable = await openableOf(
    tx,
    [...record.matters, ...record.files].map(({ number }) => number),
  )
  const applications = await applicationsOf(tx, [mediator.person])
  const entries = await titleEntriesOf(
    tx,
    applications.map(({ application_id: id }) => id),
  )
  const isOwn = mediator.person === staff.actor.person
  const { committee } = mediator
  const reviews = !isOwn && committee !== undefined && mayReviewAt(staff, committee, region)
  const isOpen = applications.some(({ standing }) => standing === 'open' || standing === 'objected')
  const held = heldTitle(applications, region)
  return {
    ...{ person: mediator.person, name: mediator.name },
    ...(committee === undefined ? {} : { committee: getUnit(region, committee).name }),
    ...(held === undefined ? {} : { held }),
    titles: titlesOn(region.quality, today).map((title) => ({
      ...titleView(title, region),
      standings: standingsFor(title, record, today).map((one) => standingView(one, openable)),
      may: { ask: (isOwn || reviews) && !isOpen && committee !== undefined },
    })),
    applications: applications.map((row) =>
      applicationView(row, entries.get(row.application_id) ?? [], { staff, region, reviews, isOwn, now }),
    ),
    trainings: await trainingsOf(tx, mediator.person),
    may: { 'keep-training': reviews },
  }
}

/** The title somebody holds: the one given last. */
export function heldTitle(applications: readonly ApplicationRow[], { quality }: Region): Words | undefined {
  const granted = applications.find(({ standing }) => standing === 'granted')
  if (granted === undefined) return undefined
  return quality.titles.find(({ code }) => code === granted.title)?.name ?? same(granted.title)
}

function applicationView(
  row: ApplicationRow,
  entries: readonly TitleEntry[],
  {
    staff,
    region,
    reviews,
    isOwn,
    now,
  }: {
    staff: Staff
    region: Region
    reviews: boolean
    isOwn: boolean
    now: number
  },
): ApplicationView {
  const title = region.quality.titles.find(({ code }) => code === row.title)
  const { standing, objected, due, decidedBy } = foldApplication(entries)
  const decides =
    reviews &&
    title !== undefined &&
    reviewRoots(staff).some((unit) => mayDecideHere(asUnitId(unit), title, region))
  return {
    ...{ id: row.application_id, title: row.title, name: title?.name ?? same(row.title), standing },
    ...(due === undefined ? {} : { due: new Date(due).toISOString() }),
    ...(row.review_on === null ? {} : { reviewOn: row.review_on }),
    shown: row.shown,
    entries: entries.map((entry) => ({
      at: new Date(entry.at).toISOString(),
      who: entry.by.kind === 'staff' ? entry.by.name : '',
      what: whatOf(entry),
      ...('words' in entry && entry.words !== '' ? { words: entry.words } : {}),
    })),
    may: {
      decide:
        decides && (standing === 'open' || (standing === 'objected' && decidedBy !== staff.actor.person)),
      object: isOwn && standing === 'refused' && !objected && now < (due ?? 0),
      withdraw: isOwn && standing === 'open',
      show: isOwn && standing === 'granted',
    },
  }
}

function whatOf(entry: TitleEntry): Words {
  switch (entry.type) {
    case 'applied':
      return words('提出申请', 'applied')
    case 'proposed':
      return words('提名', 'proposed')
    case 'withdrawn':
      return words('撤回', 'took it back')
    case 'decided':
      return entry.granted ? words('评定：给予', 'decided: given') : words('评定：不予', 'decided: not given')
    case 'objected':
      return words('提出异议', 'objected')
    case 'objection-decided':
      return entry.granted
        ? words('复核：给予', 'decided anew: given')
        : words('复核：维持不予', 'decided anew: not given')
    default:
      return entry satisfies never
  }
}
