import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import { printInvitationLetter } from '@jiefen/documents'
import { dayOf } from '@jiefen/domain/calendar'
import { isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import { committeeFor, findUnit, getUnit } from '@jiefen/domain/region'
import QRCode from 'qrcode'
import Type from 'typebox'
import type { House } from '../house.ts'
import { findKeyHolder, invitationCodeHash, openForStaff } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { disputeName } from './on-paper.ts'

const Asked = Type.Object({ number: Type.String({ maxLength: 40 }) })
/** The code is in the hands of whoever just made it; it is stored nowhere and so has to be sent along. */
const Letter = Type.Object(
  { party: Type.String({ maxLength: 64 }), code: Type.String({ minLength: 8, maxLength: 40 }) },
  { additionalProperties: false },
)

/** The invitation as a letter, for a party without a telephone that can open a link. */
export function invitationLetterRoute(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post(
      '/api/matters/:number/papers/invitation-letter',
      {
        schema: {
          summary: 'The invitation to the other side as a letter with its code (PDF)',
          tags: ['papers'],
          params: Asked,
          body: Letter,
          response: { 401: Problem, 403: Problem, 404: Problem, 422: Problem },
        },
      },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number } = request.params
        const { party, code } = request.body
        const reading = { what: 'paper', why: '打印邀请函' }
        const values = await openForStaff(house, staff, number, reading, async ({ matter, address }, tx) => {
          if (!mayDo(staff.actor, 'invite-party', matter, house.region)) throw new DoorProblem('not-yours')
          const at = isoOf(house.clock.now())
          const holder = await findKeyHolder(tx, 'invitation', invitationCodeHash(house, code), at)
          if (holder?.matter !== address.matter || holder.party !== party) throw new DoorProblem('not-found')
          return letterOf(house, matter, party, code)
        })
        const printed = printInvitationLetter(values, new Date(house.clock.now()))
        if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${number}-invitation.pdf"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(printed.pdf) as never)
      },
    )
  }
}

/** Only what the other side may know: the kind of dispute, not the story and not the name of who asks. */
async function letterOf(house: House, matter: Matter, partyId: string, code: string) {
  const { region, settings } = house
  const unit = getUnit(region, matter.unit)
  const party = matter.parties.find(({ id }) => id === partyId)
  const consent = matter.clocks.find(({ name }) => name === 'consent')
  const committee = findUnit(region, matter.mediator?.committee ?? unit.id) ?? unit
  return {
    number: matter.number,
    committee: (committee.kind === 'committee' ? committee : (committeeFor(region, unit.id) ?? unit)).name.zh,
    addressee: party?.name ?? party?.description,
    subject: disputeName(matter, region),
    qrSvg: await QRCode.toString(`${settings.origin}/i/${code}`, {
      type: 'svg',
      margin: 0,
      errorCorrectionLevel: 'Q',
    }),
    address: `${settings.origin}/i`,
    code,
    contactPhone: unit.telephone ?? region.hotline ?? '',
    returnTo: [unit.name.zh, unit.address?.zh].filter((part) => part !== undefined).join('，'),
    answerBy: consent === undefined ? undefined : dayOf(consent.dueAt, region.calendar),
    sentOn: dayOf(house.clock.now(), region.calendar),
  }
}
