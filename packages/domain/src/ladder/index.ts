export { levelBeginsAt } from './begin-level.ts'
export { climbAtLimit } from './climb-at-limit.ts'
export { type MoveUp, type MoveUpRefused, moveUp, moveUpFrom } from './move-up.ts'
export {
  hasReturned,
  type ReturnDown,
  type ReturnDownRefused,
  returnDown,
  returnDownFrom,
} from './return-down.ts'
export { findRung, isTop, ladderOf, rungOf, type Step, stepsToPass, unitOfRung } from './rungs.ts'
export { type TakeUp, type TakeUpRefused, takeUp, takeUpFrom } from './take-up.ts'
