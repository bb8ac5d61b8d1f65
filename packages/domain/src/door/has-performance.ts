import type { Actor } from '../kernel/index.ts'
import {
  isOpenObligation,
  type Matter,
  type Obligation,
  openReports,
  standingOfObligation,
} from '../matter/index.ts'
import type { ChangeName } from './commands.ts'

export const performanceCommands = [
  'report-performance',
  'confirm-performance',
  'dispute-performance',
  'promise-performance',
  'answer-promise',
  'waive-performance',
  'declare-default',
] as const satisfies readonly ChangeName[]
export type PerformanceCommand = (typeof performanceCommands)[number]

/** Whether there is something owed about which this person could say this now. */
export const hasPerformance = (name: PerformanceCommand, actor: Actor, { obligations }: Matter): boolean =>
  obligations.some((one) => isTheirs(name, actor, one) && isFor(name, one))

function isTheirs(name: PerformanceCommand, actor: Actor, { debtor, creditor }: Obligation): boolean {
  if (actor.kind !== 'party') return true
  const side = name === 'report-performance' || name === 'promise-performance' ? debtor : creditor
  return actor.party === side
}

function isFor(name: PerformanceCommand, obligation: Obligation): boolean {
  const standing = standingOfObligation(obligation)
  if (standing === 'replaced' || standing === 'waived') return false
  switch (name) {
    case 'report-performance':
      return standing !== 'confirmed' && standing !== 'said-done'
    case 'confirm-performance':
    case 'waive-performance':
      return standing !== 'confirmed'
    case 'dispute-performance':
      return obligation.reports.some(({ disputed }) => disputed === undefined)
    case 'promise-performance':
      return isOpenObligation(obligation) && standing !== 'said-done'
    case 'answer-promise':
      return standing === 'promised' && obligation.promise !== undefined
    case 'declare-default':
      return (
        isOpenObligation(obligation) &&
        obligation.lateSince !== undefined &&
        openReports(obligation).length === 0
      )
    default:
      return name satisfies never
  }
}
