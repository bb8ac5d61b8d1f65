export {
  type Calendar,
  type DayException,
  dayExceptionKinds,
  isWorkingDay,
  type OfficeSeason,
  type OpenSpan,
  openSpansOn,
  type Rest,
  restsBetween,
  workingDayFrom,
} from './calendar.ts'
export { chineseDate, chineseDateTime, endWords, englishDate, englishDateTime } from './civil-words.ts'
export { addDays, addMonths, type Day, dayNumber, isDay, type Weekday, weekdayOf, weekdays } from './days.ts'
export { dueAt, dueWith } from './due-with.ts'
export { explainDue, sayDue } from './explain.ts'
export { type MoreTime, nothingSince, type StandStill, type TimeLedger } from './ledger.ts'
export { type Left, leftOf, sayLeft } from './left.ts'
export { type Due, type DueStep, type Limit, type LimitUnit, limitUnits, type Said } from './limit.ts'
export { dayOf, momentAt, startOfDay, timeOf } from './local-time.ts'
export { addWorkingHours, nextOpenMoment, workingTimeBetween } from './office-hours.ts'
export { amountWords, unitWords } from './unit-words.ts'
