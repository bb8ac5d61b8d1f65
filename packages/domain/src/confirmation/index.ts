export * from './agree-to-confirmation.ts'
export { type CompetentCourt, competentCourts, findCourt, isCompetent } from './courts.ts'
export {
  type Check,
  type CheckName,
  checkNames,
  eligibility,
  isConfirmable,
  mentionedIn,
} from './eligibility.ts'
export * from './hand-to-court.ts'
export {
  agreementInForce,
  clockOfConfirmation,
  hasAgreed,
  isRuledOn,
  isWithCourt,
  lastDayToAsk,
  partiesToAgree,
  stillToAgree,
  wayOf,
} from './in-force.ts'
export * from './record-ruling.ts'
export { confirmationReminders, remindConfirmation } from './remind-confirmation.ts'
