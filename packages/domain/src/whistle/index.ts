export {
  type GiveResult,
  giveResult,
  giveResultFrom,
  minutesLate,
  type ReportIn,
  reportIn,
  reportInFrom,
} from './answer-whistle.ts'
export { type BlowWhistle, blowWhistle, blowWhistleFrom } from './blow-whistle.ts'
export { withOnlyWhistle } from './find-whistle.ts'
export {
  type DecideObjection,
  decideObjection,
  decideObjectionFrom,
  deciderOf,
  type ObjectToWhistle,
  objectToWhistle,
  objectToWhistleFrom,
} from './object-to-whistle.ts'
export {
  departmentsToRate,
  type RateDepartment,
  type RateDepartmentRefused,
  rateDepartment,
  rateDepartmentFrom,
} from './rate-department.ts'
export {
  type CallOffWhistle,
  callOffWhistle,
  callOffWhistleFrom,
  type RateWhistle,
  rateWhistle,
  rateWhistleFrom,
} from './rate-whistle.ts'
