import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GradedMatters, Problem, UnitGradesPage } from '@jiefen/contract'
import { findGrade } from '@jiefen/domain/grade'
import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { findUnit, getUnit, isWithin, type Region } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { same, visibilityOf } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inReading } from '../platform/sql/index.ts'
import { requireStaff, type Staff, unitWithin } from '../staff/index.ts'
import { gradedMatters, matterCap, openByGrade } from './queries.ts'
import { below, gradesOf, within } from './sums.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem }
const Unit = Type.String({ maxLength: 64 })

/** The four colours of units: how many open matters of each grade stand below whom. Never of persons. */
export function gradesRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region } = house
  return async (app) => {
    app.get(
      '/api/unit-grades',
      {
        schema: {
          summary: 'Open matters by grade of risk, for a unit and for each one below it',
          tags: ['worklist'],
          querystring: Type.Object({ under: Type.Optional(Unit) }, { additionalProperties: false }),
          response: { 200: UnitGradesPage, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const roots = rootsOf(staff, region)
        const asked = request.query.under
        const under = asked === undefined ? undefined : unitWithin(asked, roots, region)
        const whole = under ?? (roots.length === 1 ? roots[0] : undefined)
        const shown = whole === undefined ? roots : below(whole, region)
        const units = (whole === undefined ? roots : [whole]).flatMap((unit) => within(unit, region))
        const counted = await inReading(house.pool, visibilityOf(staff), (tx) =>
          openByGrade(
            tx,
            units,
            region.grades.map(({ code }) => code),
          ),
        )
        const above = whole === undefined ? undefined : getUnit(region, whole).parent
        const mayGoUp = above !== undefined && roots.some((root) => isWithin(region, above, root))
        return {
          ...(whole === undefined ? {} : { whole: gradesOf(whole, counted, region) }),
          ...(mayGoUp ? { above: { id: above, name: getUnit(region, above).name } } : {}),
          rows: shown.map((unit) => gradesOf(unit, counted, region)),
        }
      },
    )

    app.get(
      '/api/unit-grades/matters',
      {
        schema: {
          summary: 'The open matters behind one figure of a unit and grade',
          tags: ['worklist'],
          querystring: Type.Object({ unit: Unit, grade: Unit }, { additionalProperties: false }),
          response: { 200: GradedMatters, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { unit: asked, grade } = request.query
        const unit = unitWithin(asked, rootsOf(staff, region), region)
        if (findGrade(region, grade) === undefined) throw new DoorProblem('not-found')
        const rows = await inReading(house.pool, visibilityOf(staff), (tx) =>
          gradedMatters(tx, within(unit, region), grade),
        )
        return {
          rows: rows.slice(0, matterCap).map(({ number, story, stage, unit_id, due_at }) => ({
            number,
            story,
            stage: stage as never,
            unit: findUnit(region, asUnitId(unit_id))?.name ?? same(unit_id),
            ...(due_at === null ? {} : { dueAt: due_at.toISOString() }),
          })),
          more: rows.length > matterCap,
        }
      },
    )
  }
}

/** The highest units this person reads a whole subtree of; whoever reads only single matters has no figures of units. */
function rootsOf({ reach }: Staff, region: Region): readonly UnitId[] {
  const units = reach.units.filter((unit) => findUnit(region, unit) !== undefined)
  const roots = units.filter(
    (unit) => !units.some((other) => other !== unit && isWithin(region, unit, other)),
  )
  if (roots.length === 0) throw new DoorProblem('not-yours')
  return roots
}
