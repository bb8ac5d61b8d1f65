import type { AskForTitle, DecideTitle, ObjectToDecision } from '@jiefen/contract'
import { addMonths, dayOf } from '@jiefen/domain/calendar'
import { asPersonId, type By, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import {
  type Application,
  askForTitle,
  decideTitle,
  findTitle,
  foldApplication,
  type MediatorTitle,
  objectToDecision,
  type QualityRefused,
  standingsFor,
  type TitleEntry,
  withdrawApplication,
} from '@jiefen/domain/quality'
import { getUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx, Undo } from '../platform/sql/index.ts'
import { type DoorEntry, type Staff, writeDownBy } from '../staff/index.ts'
import { asReviewer } from './holders.ts'
import { mediatorFor, ownBy, reviewerOf } from './mediators.ts'
import { recordOf } from './record.ts'
import { tellMediator } from './telling.ts'
import {
  type ApplicationRow,
  appendTitleEntry,
  applicationsOf,
  drawApplication,
  insertApplication,
  keepApplication,
  showTitle,
  titleEntriesOf,
} from './title-queries.ts'

type Refused = Refusal<QualityRefused>
export type Answer = Refused | undefined

/** Hands a refusal out of a transaction that it undoes. */
async function orRefused(work: Promise<void>): Promise<Answer> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Undo) return error.value as Refused
    throw error
  }
}

/** A mediator asks for a title for themselves, or somebody who may review proposes them. */
export function ask(house: House, staff: Staff, person: string, body: AskForTitle): Promise<Answer> {
  const at = house.clock.now()
  const today = dayOf(at, house.region.calendar)
  const work = async (tx: Tx): Promise<void> => {
    const mediator = await mediatorFor(house, tx, staff, person)
    const { committee } = mediator
    const title = findTitle(house.region.quality, body.title, today)
    if (isRefusal(title)) throw new Undo<Refused>(title)
    if (committee === undefined) throw new DoorProblem('not-found')
    const isOwn = person === staff.actor.person
    const by = isOwn ? ownBy(house, staff) : reviewerOf(house, staff, committee)
    const standings = standingsFor(title, await recordOf(house, tx, person), today)
    const isAnotherOpen = (await applicationsOf(tx, [person])).some(isWaiting)
    const entry = askForTitle(
      { words: body.words ?? '', standings, at, by },
      { mediator: asPersonId(person), title },
      isAnotherOpen,
    )
    if (isRefusal(entry)) throw new Undo<Refused>(entry)
    const id = newId(at)
    const { path } = getUnit(house.region, committee)
    const row = { id, mediator: person, name: mediator.name, reach: path, title: title.code, at: isoOf(at) }
    if (!(await insertApplication(tx, row))) throw new Undo<Refused>({ refused: 'application-open' })
    await append(tx, { id, before: [], entry, title, house })
    if (!isOwn) await tellMediator(tx, { person, at: isoOf(at), what: 'title-proposed', about: id })
    await writeDownBy(tx, house, staff, 'title-asked', `${mediator.name} · ${title.name.zh}`)
  }
  return orRefused(inTransaction(house.pool, asReviewer(staff, person), work))
}

const isWaiting = ({ standing }: ApplicationRow): boolean => standing === 'open' || standing === 'objected'

/** A supervisor decides, or decides about an objection. How the conditions stand is worked out again at that moment. */
export const decide = (house: House, staff: Staff, id: string, body: DecideTitle): Promise<Answer> =>
  change(house, staff, id, 'title-decided', async (tx, application, mediator) => {
    const { committee } = await mediatorFor(house, tx, staff, mediator)
    if (committee === undefined) throw new DoorProblem('not-found')
    const at = house.clock.now()
    const today = dayOf(at, house.region.calendar)
    const standings = standingsFor(application.title, await recordOf(house, tx, mediator), today)
    const by = reviewerOf(house, staff, committee)
    return decideTitle({ ...body, standings, at, by }, application, house.region)
  })

export const object = (house: House, staff: Staff, id: string, body: ObjectToDecision): Promise<Answer> =>
  change(house, staff, id, 'title-objected', async (_tx, application) =>
    objectToDecision({ ...body, at: house.clock.now(), by: ownBy(house, staff) }, application),
  )

export const withdraw = (house: House, staff: Staff, id: string): Promise<Answer> =>
  change(house, staff, id, 'title-withdrawn', async (_tx, application) =>
    withdrawApplication({ at: house.clock.now(), by: ownBy(house, staff) }, application),
  )

/** Whether everybody may know the title: the mediator alone says so, and can take it back. */
export async function show(house: House, staff: Staff, id: string, shown: boolean): Promise<void> {
  await inTransaction(house.pool, asReviewer(staff), async (tx) => {
    const row = await keepApplication(tx, id)
    if (row?.mediator !== staff.actor.person || row.standing !== 'granted') throw new DoorProblem('not-found')
    await showTitle(tx, id, shown)
    await writeDownBy(tx, house, staff, 'title-shown', shown ? '公开' : '不公开')
  })
}

async function change(
  house: House,
  staff: Staff,
  id: string,
  wrote: DoorEntry,
  decideOn: (tx: Tx, application: Application, mediator: string) => Promise<TitleEntry | Refused>,
): Promise<Answer> {
  const work = async (tx: Tx): Promise<void> => {
    const row = await keepApplication(tx, id)
    const title = house.region.quality.titles.find(({ code }) => code === row?.title)
    if (row === undefined || title === undefined) throw new DoorProblem('not-found')
    // The right was found by the wall of the row itself; now the figures may be read.
    await tx.query({
      name: 'read-record-of',
      text: `select set_config('app.holders', current_setting('app.holders') || $1, true)`,
      values: [`,record:${row.mediator}`],
    })
    const before = (await titleEntriesOf(tx, [id])).get(id) ?? []
    const mediator = asPersonId(row.mediator)
    const entry = await decideOn(tx, { mediator, title, entries: before }, row.mediator)
    if (isRefusal(entry)) throw new Undo<Refused>(entry)
    await append(tx, { id, before, entry, title, house })
    if (entry.type === 'decided' || entry.type === 'objection-decided')
      await tellMediator(tx, {
        ...{ person: row.mediator, at: isoOf(entry.at), what: 'title-decided', about: id },
      })
    await writeDownBy(tx, house, staff, wrote, `${row.mediator_name} · ${title.name.zh}`)
  }
  return orRefused(inTransaction(house.pool, asReviewer(staff), work))
}

const personOf = (by: By): string | null => (by.kind === 'staff' ? by.person : null)

async function append(
  tx: Tx,
  {
    id,
    before,
    entry,
    title,
    house,
  }: {
    id: string
    before: readonly TitleEntry[]
    entry: TitleEntry
    title: MediatorTitle
    house: House
  },
): Promise<void> {
  const place = before.length + 1
  const { standing, decidedBy, grantedAt } = foldApplication([...before, entry])
  await appendTitleEntry(tx, { application: id, place, at: isoOf(entry.at), entry })
  await drawApplication(tx, {
    ...{ id, standing, decidedBy: decidedBy ?? null, entries: place },
    objectionDecidedBy: entry.type === 'objection-decided' ? personOf(entry.by) : null,
    grantedAt: grantedAt === undefined ? null : isoOf(grantedAt),
    reviewOn:
      grantedAt === undefined
        ? null
        : addMonths(dayOf(grantedAt, house.region.calendar), 12 * title.reviewYears),
  })
}
