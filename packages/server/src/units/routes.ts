import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, RegionView } from '@jiefen/contract'
import { printPoster } from '@jiefen/documents'
import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Region, type Unit } from '@jiefen/domain/region'
import QRCode from 'qrcode'
import Type from 'typebox'
import type { House } from '../house.ts'
import { categoryWords, mediatorsOf, openMattersOf, visibilityOf } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { requireStaff } from '../staff/index.ts'

const problems = { 401: Problem, 404: Problem }
const MediatorRow = Type.Object({
  person: Type.String(),
  name: Type.String(),
  committee: Type.String(),
  open: Type.Integer(),
})

/** The place's own tables, its posters and mediators; and the store of photos. */
export function unitRoutes(house: House): FastifyPluginAsyncTypebox {
  const view = regionView(house.region)
  return async (app) => {
    await app.register(multipart, { limits: { files: 1, fileSize: 12 * 1024 * 1024, fields: 5 } })

    app.get(
      '/api/region',
      {
        schema: {
          summary: 'Units, categories and reasons of the place',
          tags: ['region'],
          response: { 200: RegionView, ...problems },
        },
      },
      async (request) => {
        await requireStaff(house, request)
        return view
      },
    )

    app.get(
      '/api/units/:id/poster.pdf',
      {
        schema: {
          summary: "The poster with the unit's QR code",
          tags: ['region', 'papers'],
          params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        },
      },
      async (request, reply) => {
        await requireStaff(house, request)
        const unit = findUnit(house.region, asUnitId(request.params.id))
        if (unit === undefined) throw new DoorProblem('not-found')
        const printed = printPoster(await posterOf(house, unit), new Date(house.clock.now()))
        if ('missing' in printed) throw new Error(`no typeface for “${printed.missing}”`)
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="poster-${unit.code}.pdf"`)
          .send(Buffer.from(printed.pdf))
      },
    )

    app.get(
      '/api/mediators',
      {
        schema: {
          summary: 'Mediators of a committee, with how many matters they have open',
          tags: ['region'],
          querystring: Type.Object({ committee: Type.Optional(Type.String({ maxLength: 64 })) }),
          response: { 200: Type.Array(MediatorRow), ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { committee } = request.query
        const committees = house.region.units
          .filter(({ kind }) => kind === 'committee')
          .map(({ id }) => String(id))
        return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
          const now = new Date(house.clock.now()).toISOString()
          const rows = await mediatorsOf(tx, committee === undefined ? committees : [committee], now)
          const open = await openMattersOf(
            tx,
            rows.map(({ person }) => person),
          )
          return rows.map((row) => ({ ...row, open: open.get(row.person) ?? 0 }))
        })
      },
    )

    app.post(
      '/api/files',
      {
        schema: {
          summary: 'Store a photo; hidden data such as the place it was taken are removed',
          tags: ['reports'],
          consumes: ['multipart/form-data'],
          response: {
            200: Type.Object({ file: Type.String(), name: Type.String() }),
            413: Problem,
            415: Problem,
            ...problems,
          },
        },
      },
      async (request) => {
        await requireStaff(house, request)
        const part = await request.file()
        if (part === undefined) throw new DoorProblem('malformed-request', { field: 'file' })
        const stored = await house.files.storePhoto(await part.toBuffer(), part.filename)
        return { file: stored.file, name: part.filename.slice(0, 200) }
      },
    )
  }
}

async function posterOf(house: House, unit: Unit) {
  const link = `${house.settings.origin}/c/${unit.code}`
  const { hotline } = house.region
  return {
    unitName: unit.name.zh,
    unitNameEn: unit.name.en,
    qrSvg: await QRCode.toString(link, { type: 'svg', margin: 0, errorCorrectionLevel: 'Q' }),
    link,
    phones: [
      ...(unit.telephone === undefined
        ? []
        : [{ label: '本中心', labelEn: 'This centre', number: unit.telephone }]),
      ...(hotline === undefined ? [] : [{ label: '热线', labelEn: 'Hotline', number: hotline }]),
    ],
    ...(unit.address === undefined ? {} : { place: unit.address.zh }),
  }
}

function regionView(region: Region): RegionView {
  return {
    id: region.id,
    name: region.name,
    ...(region.hotline === undefined ? {} : { hotline: region.hotline }),
    levels: region.levels.map(({ name, word }) => ({ name, word })),
    units: region.units.map(({ id, parent, kind, level, name, code, telephone }) => ({
      id,
      ...(parent === undefined ? {} : { parent }),
      kind,
      level,
      name,
      code,
      ...(telephone === undefined ? {} : { telephone }),
    })),
    categories: region.categories.map(({ code, mediable, writtenOnly }) => ({
      code,
      name: categoryWords(region, code),
      mediable,
      writtenOnly,
    })),
    declineReasons: region.declineReasons.map(({ code, name, basis, route }) => ({
      code,
      name,
      basis,
      route,
    })),
    screening: region.screening.map(({ code, name, question, follows, does, basis }) => ({
      ...{ code, name, question, follows: [...follows], does, basis },
    })),
    clauses: region.clauses.map(({ id, kind, words }) => ({ id, kind, words })),
    links: region.links.map(({ code, name, from }) => ({ code, name, from })),
    complaintKinds: region.complaintKinds.map(({ code, name }) => ({ code, name })),
    terminationReasons: region.terminationReasons.map(({ code, name }) => ({ code, name })),
  }
}
