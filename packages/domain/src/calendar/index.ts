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
export { chineseDate, chineseDateTime, englishDate, englishDateTime } from './civil-words.ts'
export { addDays, addMonths, type Day, dayNumber, type Weekday, weekdayOf, weekdays } from './days.ts'
export { dueAt } from './due-at.ts'
export { explainDue, sayDue } from './explain.ts'
export { type Due, type DueStep, type Limit, type LimitUnit, limitUnits } from './limit.ts'
export { dayOf, momentAt, startOfDay, timeOf } from './local-time.ts'
export { addWorkingHours, nextOpenMoment, workingTimeBetween } from './office-hours.ts'
