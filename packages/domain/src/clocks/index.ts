export { dueOf, type LedgerWords, ledgerOf, standingStill } from './due-of.ts'
export { knockFrom, type RunOut, runOut } from './run-out.ts'
export { assignedBy, startClock, startClockOf, startClockUntil } from './start-clock.ts'
