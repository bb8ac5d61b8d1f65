import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, Receipt, Report } from '@jiefen/contract'
import { asFileId, asPartyId, asUnitId, type By, isRefusal } from '@jiefen/domain/kernel'
import { byOf, mayReport } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { partyOf } from '../parties/index.ts'
import { repeatable } from '../platform/answers/index.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff } from '../staff/index.ts'
import { type ReportBrought, takeReport } from './report.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 409: Problem, 422: Problem, 429: Problem }

/** Bringing a matter in: at a desk by the staff, and from other systems in a resident's name. */
export function intakeRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post(
      '/api/matters',
      {
        schema: {
          summary: 'Register what somebody brings to the desk',
          tags: ['reports'],
          body: Report,
          response: { 201: Receipt, ...problems },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const brought = broughtFrom(house, request.body)
        if (!mayReport(staff.actor, brought.firstUnit, house.region)) throw new DoorProblem('not-yours')
        const by = byOf(staff.actor, 'report-matter', { unit: brought.firstUnit }, house.region)
        const key = repeatable(`staff:${staff.actor.person}`, keyOf(request.headers), request.body)
        const outcome = await takeReport(house, brought, by, key)
        if (isRefusal(outcome)) return sendRefusal(house, request, reply, outcome) as never
        return reply.code(201).send(outcome)
      },
    )

    app.post(
      '/api/public/reports',
      {
        schema: {
          summary: 'Report as a resident, without an account',
          tags: ['reports'],
          body: Report,
          response: { 201: Receipt, ...problems },
        },
      },
      async (request, reply) => {
        const brought = broughtFrom(house, request.body)
        const [informant] = brought.parties
        const by: By = { kind: 'party', party: informant?.id ?? asPartyId(newId(house.clock.now())) }
        const key = repeatable('resident', keyOf(request.headers), request.body)
        const outcome = await takeReport(house, { ...brought, channel: 'code' }, by, key)
        if (isRefusal(outcome)) return sendRefusal(house, request, reply, outcome) as never
        return reply.code(201).send(outcome)
      },
    )
  }
}

const keyOf = (headers: Record<string, string | string[] | undefined>): string | undefined => {
  const value = headers['idempotency-key']
  return Array.isArray(value) ? value[0] : value
}

/** The report of the wire as the rules take it: numbers sealed, every party with an id, photos by their content. */
function broughtFrom(house: House, report: Report): ReportBrought {
  const at = house.clock.now()
  const anonymous = report.informant?.name === undefined && report.informant?.telephone === undefined
  const informant = partyOf(house.sealing, 'informant', report.informant ?? {}, at)
  const others = (report.otherSides ?? []).map((typed) => partyOf(house.sealing, 'other-side', typed, at))
  const firstUnit = asUnitId(report.unit)
  const unit = findUnit(house.region, asUnitId(report.place?.unit ?? report.unit))
  return {
    channel: report.channel ?? 'desk',
    ...(report.persons === undefined ? {} : { persons: report.persons }),
    firstUnit,
    kind: report.kind ?? 'unsure',
    story: report.story,
    ...(report.wish === undefined ? {} : { wish: report.wish }),
    place: {
      ...(report.place?.unit === undefined ? {} : { unit: asUnitId(report.place.unit) }),
      words: report.place?.words ?? unit?.name.zh ?? '',
    },
    anonymous,
    parties: [informant, ...others],
    photos: (report.photos ?? []).map(({ file, name }) => ({ file: asFileId(file), name })),
    answers: [],
    noticeVersion: report.noticeVersion ?? 'desk',
  }
}
