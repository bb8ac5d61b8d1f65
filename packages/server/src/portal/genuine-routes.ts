import { findMatterNumber } from '@jiefen/domain/intake'
import { asInstant } from '@jiefen/domain/kernel'
import type { MatterEvent } from '@jiefen/domain/matter'
import { committeeFor, findUnit, getUnit } from '@jiefen/domain/region'
import {
  type FileFound,
  type GenuineView,
  genuineEnterPage,
  genuinePage,
  genuineWords,
  speaker,
} from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { findMatter } from '../matter/index.ts'
import { agreementsInForce, type InForce, sealReason, shortFingerprint } from '../papers/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { isSame, limitTries } from '../platform/web/index.ts'
import { dayWords } from './moments.ts'
import { goTo, type Portal, sendPage } from './pages.ts'
import { typedOf } from './typed.ts'

const aQuarter = 15 * 60
/** An agreement of many sheets has a few hundred kilobytes. */
const largestFile = 5 * 1024 * 1024

/**
 * Whoever holds the paper sees that it is genuine: number and code stand on it, and nothing is shown that does not. Both
 * are asked for together and answered alike, so that a number alone tells nothing.
 */
export function genuineRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const byAddress = limitTries(app, { tries: 60, seconds: aQuarter })
  const byNumber = limitTries(app, {
    tries: 20,
    seconds: aQuarter,
    by: (request) => `${(request.params as { number?: string }).number ?? ''} ${request.ip}`,
  })
  const address = '/check/:number/:code'

  app.get('/check', (request, reply) =>
    sendPage(reply, genuineEnterPage(portal.frame(request, reply), { number: '', code: '', wrongs: {} })),
  )

  app.post('/check', async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const { number = '', code = '' } = typed
    const say = speaker('genuine', genuineWords, portal.frame(request, reply))
    const wrongs = {
      ...(number.trim() === '' ? { number: say('numberMissing') } : {}),
      ...(code.trim() === '' ? { code: say('codeMissing') } : {}),
    }
    if (Object.keys(wrongs).length > 0) {
      const page = genuineEnterPage(portal.frame(request, reply), { number, code, wrongs })
      return sendPage(reply, page, 422)
    }
    const asTyped = code.trim().toUpperCase().replace(/[\s-]/g, '')
    return goTo(reply, `/check/${encodeURIComponent(number.trim())}/${encodeURIComponent(asTyped)}`)
  })

  app.get<Found>(address, async (request, reply) => {
    const found = await lookUp(request, reply)
    if (found === undefined) return showNothing(request, reply)
    return show(request, reply, found, {})
  })

  app.post<Found>(address, async (request, reply) => {
    const found = await lookUp(request, reply)
    if (found === undefined) return showNothing(request, reply)
    const sent = await fileIn(portal, request)
    const say = speaker('genuine', genuineWords, portal.frame(request, reply))
    if (sent === 'missing' || sent === 'large') {
      const file = say(sent === 'missing' ? 'fileMissing' : 'fileLarge')
      return show(request, reply, found, { wrongs: { file } }, 422)
    }
    return show(request, reply, found, { file: await compared(house, found, sent) })
  })

  async function lookUp(request: FastifyRequest<Found>, reply: FastifyReply): Promise<InForce | undefined> {
    await byAddress(request, reply)
    await byNumber(request, reply)
    return findAgreement(house, request.params.number, request.params.code)
  }

  function showNothing(request: FastifyRequest<Found>, reply: FastifyReply): FastifyReply {
    const { number, code } = request.params
    const frame = portal.frame(request, reply)
    const wrongs = { code: speaker('genuine', genuineWords, frame)('wrong') }
    return sendPage(reply, genuineEnterPage(frame, { number, code, wrongs }), 404)
  }

  function show(
    request: FastifyRequest<Found>,
    reply: FastifyReply,
    found: InForce,
    more: Partial<Pick<GenuineView, 'file' | 'wrongs'>>,
    status = 200,
  ): FastifyReply {
    const frame = portal.frame(request, reply)
    const { matter, version, code, replacedBy, effectiveAt } = found
    const { region } = house
    const committee =
      findUnit(region, matter.mediator?.committee ?? matter.unit) ?? committeeFor(region, matter.unit)
    const page = genuinePage(frame, {
      path: `/check/${matter.number}/${code}`,
      ...{ caseNumber: found.number, version, part: found.part },
      committee: (committee ?? getUnit(region, matter.unit)).name[frame.language],
      since: dayWords(asInstant(effectiveAt), region, frame.language),
      fingerprint: shortFingerprint(found.fingerprint),
      ...(replacedBy === undefined
        ? {}
        : {
            replacedBy: {
              number: replacedBy.number,
              since: dayWords(asInstant(replacedBy.since), region, frame.language),
            },
          }),
      wrongs: {},
      ...more,
    })
    return sendPage(reply.header('cache-control', 'private, no-store'), page, status)
  }
}

interface Found {
  readonly Params: { readonly number: string; readonly code: string }
}

/** The agreement of this number whose code this is. */
async function findAgreement(house: House, typed: string, code: string): Promise<InForce | undefined> {
  const number = findMatterNumber(typed)
  // Nobody is logged in here: the number is looked up by the service itself, and only the code opens anything.
  const address = number === undefined ? undefined : await findMatter(house.workerPool, number)
  if (address === undefined) return undefined
  const { events } = await inTransaction(house.pool, { matter: address.matter }, (tx) =>
    readHistory<MatterEvent>(tx, address.county, address.matter),
  )
  return agreementsInForce(house, events).find((one) => isSame(one.code, code.toUpperCase()))
}

/** A file is compared and forgotten. */
async function fileIn(portal: Portal, request: FastifyRequest): Promise<Buffer | 'missing' | 'large'> {
  if (!request.isMultipart()) throw new DoorProblem('csrf')
  let isOurs = false
  for await (const part of request.parts({ limits: { fileSize: largestFile } })) {
    if (part.type === 'field') {
      if (part.fieldname !== 'token') continue
      portal.tokens.check(request, part.value)
      isOurs = true
      continue
    }
    // The token stands before the file in our own form.
    if (!isOurs) throw new DoorProblem('csrf')
    const bytes = await part.toBuffer().catch(() => undefined)
    if (bytes === undefined || part.file.truncated) return 'large'
    return bytes.length === 0 ? 'missing' : bytes
  }
  if (!isOurs) throw new DoorProblem('csrf')
  return 'missing'
}

async function compared({ seal }: House, found: InForce, file: Buffer): Promise<FileFound> {
  const read = await seal.check(file)
  if (read.seal !== 'ours') return read.seal
  return read.reason === sealReason(found) ? 'same' : 'other'
}
