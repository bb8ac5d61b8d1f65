import type { AllowanceBudgetRefused, ClaimRefused, MoneyRefused } from '@jiefen/domain/allowances'
import type { CalculatorRefused } from '@jiefen/domain/calculators'
import type { ChangeName, RefusalOf } from '@jiefen/domain/door'
import type { ReportRefused } from '@jiefen/domain/intake'
import type { Refusal } from '@jiefen/domain/kernel'
import type { EndpointRefused } from '@jiefen/domain/messages'
import type { QualityRefused } from '@jiefen/domain/quality'
import type { CloseRoomRefused } from '@jiefen/domain/sittings'
import type { WriteTalkRefused } from '@jiefen/domain/talk'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import { doorProblems, type ProblemText, sayProblem, sendProblem } from './platform/problems/index.ts'
import { refusalTexts } from './refusal-texts/index.ts'

/** Every no a rule can give. */
export type RefusalCode =
  | { [Name in ChangeName]: RefusalOf<Name> }[ChangeName]
  | ReportRefused
  | WriteTalkRefused
  | EndpointRefused
  | CalculatorRefused
  | CloseRoomRefused
  | QualityRefused
  | ClaimRefused
  | MoneyRefused
  | AllowanceBudgetRefused

const textsOf: Readonly<Record<RefusalCode, ProblemText>> = refusalTexts

/** The sentence for a refusal; the desk's own two noes are problems of the door. */
export function refusalText(code: string): ProblemText {
  const text = { ...textsOf, ...doorProblems }[code as RefusalCode]
  if (text === undefined) throw new Error(`no words for the refusal “${code}”`)
  return text
}

/** Answers with the refusal as problem+json: the sentence for the person, the facts for the screen. */
export function sendRefusal(
  house: Pick<House, 'log'>,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const { refused, ...facts } = refusal
  house.log.debug({ refused }, 'refused')
  return sendProblem(reply, sayProblem(request, refused, refusalText(refused), { facts }))
}
