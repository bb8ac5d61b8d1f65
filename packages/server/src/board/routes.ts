import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Board,
  type BoardColumnName,
  type BoardRow,
  type BoardUnit,
  boardColumns,
  Problem,
} from '@jiefen/contract'
import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit, isWithin, type Region } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { same } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inReading } from '../platform/sql/index.ts'
import { requireStaff, type Staff } from '../staff/index.ts'
import {
  cappedCount,
  countsByUnit,
  edgesOf,
  type WorklistRowStored,
  worklistCounts,
  worklistPage,
} from '../worklist/index.ts'
import { whyHere } from './why.ts'

/** As many of a column as somebody looks through at a stand; the rest is in the worklist. */
const shown = 20

/** The board of who stands above: what is late, near, stuck, returned and unanswered in their units (督办台). */
export function boardRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/api/board',
      {
        schema: {
          summary: 'What is late, near its limit, stuck, returned and unanswered, in all and unit by unit',
          tags: ['worklist'],
          response: { 200: Board, 401: Problem, 403: Problem },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { units } = staff.reach
        if (units.length === 0) throw new DoorProblem('not-yours')
        const beneath = unitsBeneath(units, house.region)
        const page = { ...edgesOf(house), holders: units, person: '', limit: shown }
        // Every unit beneath lies within the reader's own reach: the wall is asked for each by its own name.
        return inReading(house.pool, { holders: [...units, ...beneath] }, async (tx) => {
          const counts = await worklistCounts(tx, boardColumns, page)
          const columns: Board['columns'] = []
          for (const name of boardColumns) {
            const rows = await worklistPage(tx, name, page)
            columns.push({
              name,
              count: cappedCount(counts[name] ?? 0),
              rows: rows.map((row) => rowView(name, row, staff, house)),
            })
          }
          const byUnit = await countsByUnit(tx, boardColumns, { ...page, holders: beneath })
          const { stuckAfterDays } = house.region
          return { columns, units: byUnit.map((line) => unitView(line, house.region)), stuckAfterDays }
        })
      },
    )
  }
}

/** The places and departments directly below; in the order of the region's own table. */
function unitsBeneath(units: readonly UnitId[], region: Region): UnitId[] {
  const tops = units.filter((unit) => !units.some((other) => other !== unit && isWithin(region, unit, other)))
  return region.units
    .filter(({ parent, kind }) => parent !== undefined && tops.includes(parent) && kind !== 'committee')
    .map(({ id }) => id)
}

function rowView(
  column: BoardColumnName,
  row: WorklistRowStored,
  { actor }: Staff,
  { region, clock }: House,
): BoardRow {
  const unit = asUnitId(row.unit_id)
  return {
    number: row.number,
    story: row.story,
    unit: { id: unit, name: nameOf(unit, region) },
    ...(row.mediator_name === null ? {} : { person: row.mediator_name }),
    ...(row.due_at === null || row.due_name === null
      ? {}
      : {
          due: {
            name: row.due_name as NonNullable<BoardRow['due']>['name'],
            at: row.due_at,
            owner: nameOf(row.due_owner ?? unit, region),
          },
        }),
    why: whyHere(column, row, clock.now(), region),
    may: { 'give-card': mayDo(actor, 'give-card', { unit }, region) },
  }
}

const nameOf = (unit: string, region: Region) => findUnit(region, asUnitId(unit))?.name ?? same(unit)

function unitView(
  { holder, cards, ...counts }: Record<string, number> & { readonly holder: string },
  region: Region,
): BoardUnit {
  return {
    id: holder,
    name: nameOf(holder, region),
    counts: Object.fromEntries(boardColumns.map((name) => [name, cappedCount(counts[name] ?? 0)])),
    cards: cappedCount(cards ?? 0),
  }
}
