import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type Printed,
  printAgreement,
  printNoticeOfDecline,
  printNoticeOfTermination,
  printOralAgreement,
  printRightsNotice,
  printSessionRecord,
} from '@jiefen/documents'
import type { Matter } from '@jiefen/domain/matter'
import Type from 'typebox'
import type { House } from '../house.ts'
import { openForStaff } from '../matter/index.ts'
import { openSealed } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { invitationLetterRoute } from './invitation-letter.ts'
import {
  agreementPaper,
  noticeOfDecline,
  noticeOfTermination,
  type OnPaper,
  oralAgreementPaper,
  rightsNotice,
  sessionRecord,
} from './values.ts'

type Print = (of: OnPaper, at: Date) => Printed | undefined

const printIf = <V>(
  values: V | undefined,
  print: (values: V, at: Date) => Printed,
  at: Date,
): Printed | undefined => (values === undefined ? undefined : print(values, at))

export const paperNames = [
  'agreement',
  'oral-agreement',
  'rights-notice',
  'session-record',
  'notice-of-termination',
  'notice-of-decline',
] as const
export type PaperName = (typeof paperNames)[number]

const prints: Record<PaperName, Print> = {
  agreement: (of, at) => printIf(agreementPaper(of), printAgreement, at),
  'oral-agreement': (of, at) => printIf(oralAgreementPaper(of), printOralAgreement, at),
  'rights-notice': (of, at) => printRightsNotice(rightsNotice(of), at),
  'session-record': (of, at) => printIf(sessionRecord(of), printSessionRecord, at),
  'notice-of-termination': (of, at) => printIf(noticeOfTermination(of), printNoticeOfTermination, at),
  'notice-of-decline': (of, at) => printIf(noticeOfDecline(of), printNoticeOfDecline, at),
}

/** Papers carry the telephone numbers of the parties only where the law's form asks for them: on the agreement. */
const withNumbers: ReadonlySet<PaperName> = new Set(['agreement', 'oral-agreement'])

/**
 * Prints one paper of a matter. The same matter gives the same bytes: the time on it is the matter's own last act.
 * Throws `not-found` when there is nothing to print yet.
 */
export function printPaper(house: House, name: PaperName, matter: Matter): Uint8Array {
  const printed = prints[name](
    {
      matter,
      region: house.region,
      telephoneOf: ({ telephone }) =>
        telephone === undefined || !withNumbers.has(name)
          ? telephone?.masked
          : openSealed(house.sealing, 'telephone', telephone),
    },
    new Date(matter.lastAt),
  )
  if (printed === undefined) throw new DoorProblem('not-found')
  if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
  return printed.pdf
}

const Asked = Type.Object({ number: Type.String({ maxLength: 40 }), paper: Type.String({ maxLength: 40 }) })

export function paperRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(invitationLetterRoute(house))
    app.get(
      '/api/matters/:number/papers/:paper',
      { schema: { summary: 'An official paper of the matter as PDF', tags: ['papers'], params: Asked } },
      async (request, reply) => {
        const staff = await requireStaff(house, request)
        const { number, paper } = request.params
        const name = paperNames.find((known) => `${known}.pdf` === paper)
        if (name === undefined) throw new DoorProblem('not-found')
        const pdf = await openForStaff(
          house,
          staff,
          number,
          { what: 'paper', why: `打印${name}` },
          ({ matter }) => printPaper(house, name, matter),
        )
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${number}-${name}.pdf"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(pdf))
      },
    )
  }
}
