import type { Receipt } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { matterNumber, type ReportMatter, reportMatter } from '@jiefen/domain/intake'
import { type By, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { countyOf, getUnit } from '@jiefen/domain/region'
import { likelyKind } from '@jiefen/domain/triage'
import type { House } from '../house.ts'
import {
  findAnswer,
  isAnsweredMeanwhile,
  keepAnswer,
  type RepeatableRequest,
} from '../platform/answers/index.ts'
import { startMatter } from '../platform/desk/index.ts'
import { newCode, newId, plainCode } from '../platform/ids/index.ts'

/** A report with its numbers sealed, as portal, desk and API bring it; the house adds number, code and clock. */
export type ReportBrought = Omit<ReportMatter, 'at' | 'by' | 'number'>

/** Twelve signs, about 52 bits: guessed in no useful time behind the rate limit. */
const queryCodeLength = 12

export const queryCodeHash = (house: Pick<House, 'sealing'>, typed: string): string =>
  house.sealing.index('query-code', plainCode(typed))

/** Takes a report in and answers with its receipt; the same request again gets the same receipt. */
export async function takeReport(
  house: House,
  brought: ReportBrought,
  by: By,
  request?: RepeatableRequest,
): Promise<Receipt | Refusal> {
  if (request !== undefined) {
    const earlier = await findAnswer<Receipt>(house.pool, house.sealing, request)
    if (earlier !== undefined) return earlier
  }
  const at = house.clock.now()
  const { region } = house
  const today = dayOf(at, region.calendar)
  const kind =
    brought.kind === 'unsure' ? likelyKind(`${brought.story}\n${brought.wish ?? ''}`).kind : brought.kind
  const number = matterNumber(region.divisionCode, today, kind, (await house.nextNumber()) % 1_000_000)
  const events = reportMatter({ ...brought, at, by, number }, region)
  if (isRefusal(events)) return events

  const [first] = events
  if (first?.type !== 'MatterReported') throw new Error('a report begins with MatterReported')
  const informant = first.parties.find((party) => party.side === 'informant')
  if (informant === undefined) throw new Error('a report has an informant, be it an anonymous one')
  const queryCode = newCode(queryCodeLength)
  const unit = getUnit(region, first.firstUnit)
  const receipt: Receipt = {
    number,
    queryCode,
    answers: { unit: unit.name, ...(unit.telephone === undefined ? {} : { telephone: unit.telephone }) },
    by: isoOf(first.clock.dueAt),
  }

  const address = { county: countyOf(region, first.firstUnit), matter: newId(at) }
  const key = {
    hash: queryCodeHash(house, queryCode),
    purpose: 'query',
    party_id: informant.id,
    made_at: isoOf(at),
  } as const
  const kept =
    request === undefined ? {} : { answered: keepAnswer(house.sealing, request, isoOf(at), receipt) }
  try {
    await startMatter(house.desk, address, events, { keys: [key], ...kept })
  } catch (error) {
    if (request === undefined || !isAnsweredMeanwhile(error)) throw error
    const meanwhile = await findAnswer<Receipt>(house.pool, house.sealing, request)
    if (meanwhile === undefined) throw error
    return meanwhile
  }
  return receipt
}
