import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  MatterView,
  Problem,
  Worklist,
  WorklistCounts,
  WorklistQuery,
  type WorklistRow,
  worklistViews,
} from '@jiefen/contract'
import { findMatterNumber } from '@jiefen/domain/intake'
import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Region } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { categoryWords, same, visibilityOf } from '../matter/index.ts'
import { isId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { bigrams } from '../platform/search/index.ts'
import { inOneStatement, inReading, type Tx } from '../platform/sql/index.ts'
import { requireStaff, type Staff, sessionMark, unitWithin } from '../staff/index.ts'
import { findDuplicates } from '../triage/index.ts'
import { cappedCounts } from './capped.ts'
import { edgesOf } from './edges.ts'
import { openForesight } from './foresight.ts'
import {
  matterWithNumber,
  type Page,
  searchMatters,
  type WorklistRowStored,
  worklistCounts,
  worklistPage,
} from './queries.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem }
/** What is closed grows for ever, and nobody waits for it. */
const countedViews = worklistViews.filter((view) => view !== 'closed')

const DuplicateQuery = Type.Object({
  unit: Type.String({ maxLength: 64 }),
  story: Type.String({ minLength: 4, maxLength: 5000 }),
})

/** What is to be done, within the reader's reach, the nearest limit first. */
export function worklistRoutes(house: House): FastifyPluginAsyncTypebox {
  const foresight = openForesight()
  return async (app) => {
    app.get(
      '/api/worklist',
      {
        schema: {
          summary: 'A page of your worklist, or what your words find',
          tags: ['worklist'],
          querystring: WorklistQuery,
          response: { 200: Worklist, ...problems },
        },
      },
      async (request) => {
        const { view = 'all-open', q, unit, after, limit = 50 } = request.query
        const mark = sessionMark(request)
        const begun =
          q === undefined && unit === undefined && after === undefined
            ? foresight.begin(mark, (as) =>
                worklistPage(house.pool, view, { ...as, ...edgesOf(house), limit }),
              )
            : undefined
        const staff = await requireStaff(house, request)
        const whole = pageOf(house, staff, limit, after)
        foresight.remember(mark, whole)
        const page =
          unit === undefined
            ? whole
            : { ...whole, holders: [unitWithin(unit, staff.reach.units, house.region)] }
        const rows =
          q === undefined
            ? ((await begun?.rowsFor(page)) ?? (await worklistPage(house.pool, view, page)))
            : await inOneStatement(house.pool, visibilityOf(staff), (tx) => found(tx, q, limit))
        const last = rows.at(-1)
        return {
          rows: rows.map((row) => rowView(row, house.region)),
          ...(q === undefined && rows.length === limit && last !== undefined ? { next: cursorOf(last) } : {}),
        }
      },
    )

    app.get(
      '/api/worklist/counts',
      {
        schema: {
          summary: 'How many matters stand in each tab of your worklist, counted up to a cap',
          tags: ['worklist'],
          response: { 200: WorklistCounts, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        return inOneStatement(house.pool, visibilityOf(staff), async (tx) => ({
          counts: cappedCounts(await worklistCounts(tx, countedViews, pageOf(house, staff, 1, undefined))),
        }))
      },
    )

    app.get(
      '/api/duplicates',
      {
        schema: {
          summary: 'Earlier matters that may be the one being registered',
          tags: ['reports'],
          querystring: DuplicateQuery,
          response: { 200: MatterView.properties.duplicates, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { unit, story } = request.query
        if (findUnit(house.region, asUnitId(unit)) === undefined) throw new DoorProblem('not-found')
        return inReading(house.pool, visibilityOf(staff), (tx) =>
          findDuplicates(house, tx, { story, unit: asUnitId(unit) }),
        )
      },
    )
  }
}

function pageOf(house: House, staff: Staff, limit: number, cursor: string | undefined): Page {
  const after = cursor === undefined ? undefined : parseCursor(cursor)
  return {
    holders: visibilityOf(staff).holders ?? [],
    person: `person:${staff.actor.person}`,
    ...edgesOf(house),
    ...(after === undefined ? {} : { after }),
    limit,
  }
}

const cursorOf = (row: WorklistRowStored): string =>
  Buffer.from(JSON.stringify([row.sort_at, row.matter_id])).toString('base64url')

function parseCursor(text: string): NonNullable<Page['after']> {
  try {
    const [sortAt, matter] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [string, string]
    if (new Date(sortAt).toISOString() === sortAt && isId(matter)) return { sortAt, matter }
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw new DoorProblem('malformed-request', { field: 'after' })
}

async function found(tx: Pick<Tx, 'query'>, typed: string, limit: number): Promise<WorklistRowStored[]> {
  const number = findMatterNumber(typed)
  if (number !== undefined) return matterWithNumber(tx, number)
  const words = bigrams(typed)
  return words.length === 0 ? [] : searchMatters(tx, words, limit)
}

function rowView(row: WorklistRowStored, region: Region): WorklistRow {
  const category = region.categories.find(({ code }) => code === row.category)
  const unitName = (id: string) => findUnit(region, asUnitId(id))?.name ?? same(id)
  return {
    number: row.number,
    story: row.story,
    place: row.place,
    kind: row.kind as WorklistRow['kind'],
    ...(category === undefined
      ? {}
      : { category: { code: category.code, name: categoryWords(region, category.code) } }),
    complexity: row.complexity as WorklistRow['complexity'],
    sortedBy: row.sorted_by as WorklistRow['sortedBy'],
    stage: row.stage as WorklistRow['stage'],
    unit: { id: row.unit_id, name: unitName(row.unit_id) },
    ...(row.mediator_name === null ? {} : { mediator: row.mediator_name }),
    reportedAt: row.reported_at,
    ...(row.due_at === null || row.due_name === null
      ? {}
      : {
          due: {
            name: row.due_name as never,
            at: row.due_at,
            owner: unitName(row.due_owner ?? row.unit_id),
          },
        }),
    ...(row.parts === null || row.parts_kept === null
      ? {}
      : { kept: { parts: row.parts_kept, of: row.parts } }),
  }
}
