import type {
  AskId,
  AssistantId,
  ObligationId,
  PartyId,
  TaskId,
  UnitId,
  WhistleId,
} from '@jiefen/domain/kernel'
import type { Ask, MatterEvent, MatterEventType } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'

/** Names for what a fact mentions by id, in both languages. */
export interface Naming {
  unit(id: UnitId): Words
  party(id: PartyId): Words
  /** The unit that this whistle called. */
  called(id: WhistleId): Words
  /** The unit that helps under this name, and the one that was given this task. */
  assisting(id: AssistantId): Words
  tasked(id: TaskId): Words
  /** What is owed under this name: 赔偿款第2期25,666.67元. */
  owed(id: ObligationId): Words
  /** Which agreement, where there are several to tell apart: （2026）湖人调字第2号-2协议. Empty where there is one. */
  agreement(version: number | undefined): Words
  /** Whom that is owed to. */
  creditor(id: ObligationId): PartyId | undefined
  category(code: string): Words
  /** The word of a grade with its colour's name: 风险升级（黄）. */
  grade(code: string): Words
  /** A court of the region's list. */
  court(id: string): Words
  /** What people call this level of the ladder: 乡镇. */
  rung(id: string): Words
  limit(name: string): Words
  reason(kind: 'decline' | 'termination', code: string): Words
  /** By which way another organ sent it: 诉调对接. */
  link(code: string): Words
  /** What was found when safety was asked about: 家里有人动手. */
  sign(code: string): Words
  /** What somebody complains about in a mediator: 偏袒一方. */
  complaintKind(code: string): Words
  /** Why a limit stands still: 等待鉴定. */
  pauseReason(code: string): Words
  /** What is asked of a limit: 延长10日. */
  change(asked: Pick<Ask, 'of' | 'change'>): Words
  /** A request by its limit and what it asks: “调解期限”延长10日. */
  request(id: AskId): Words
  /** The end of a limit, where midnight is 24:00 of the last day. */
  until(at: number): Words
  moment(at: number): Words
}

/** How one kind of fact is said. */
export type Says<T extends MatterEventType> = (
  event: Extract<MatterEvent, { type: T }>,
  naming: Naming,
) => Words

export const pair = (
  zh: (get: (of: Words) => string) => string,
  en: (get: (of: Words) => string) => string,
): Words => ({
  zh: zh((of) => of.zh),
  en: en((of) => of.en),
})
