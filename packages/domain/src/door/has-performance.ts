import type { Actor } from '../kernel/index.ts'
import {
  isOpenObligation,
  type Matter,
  type Obligation,
  openReports,
  speaksFor,
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
export const hasPerformance = (name: PerformanceCommand, actor: Actor, matter: Matter): boolean =>
  matter.obligations.some((one) => isTheirs(name, actor, one, matter) && isFor(name, one))

function isTheirs(
  name: PerformanceCommand,
  actor: Actor,
  { debtor, creditor }: Obligation,
  matter: Matter,
): boolean {
  if (actor.kind !== 'party') return true
  if (name === 'report-performance' || name === 'promise-performance') return actor.party === debtor
  // Whoever receives for somebody says whether it came; nobody gives it up for them.
  const received = name === 'confirm-performance' || name === 'dispute-performance'
  return actor.party === creditor || (received && speaksFor(matter, actor.party, creditor, 'receive'))
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
