import { type Calendar, type DayException, dayExceptionKinds } from '@jiefen/domain/calendar'
import { addFault, type FaultList, type Files, filled, isOneOf } from '../text/index.ts'
import { readLayered } from './layered.ts'
import { isDate, type Settings } from './settings.ts'

const required = ['date', 'kind', 'name'] as const
type Column = (typeof required)[number]

/**
 * When the region works: its office hours, the national holidays, and its own. Covered until the end of the last year for
 * which a public holiday is listed, since the State Council office announces a year at a time.
 */
export function parseCalendar(files: Files, settings: Settings, faults: FaultList): Calendar {
  const table = readLayered<Column>(files, 'holidays.csv', { required, optional: [] }, 'date', faults)
  const exceptions: Record<string, DayException> = {}
  for (const line of table.lines) {
    const { date, kind } = line.cells
    if (!isDate(date)) {
      addFault(
        faults,
        line,
        `“${date}”不是日期，要写成 2026-10-01`,
        `“${date}” is no date; write 2026-10-01`,
        'date',
      )
    }
    if (!isOneOf(dayExceptionKinds, kind)) {
      addFault(
        faults,
        line,
        `“${kind}”不是认识的种类，可用：${dayExceptionKinds.join('、')}`,
        `“${kind}” is not known; known: ${dayExceptionKinds.join(', ')}`,
        'kind',
      )
    } else if (isDate(date)) {
      exceptions[date] = { kind, name: filled(line, 'name', faults) }
    }
  }
  const announced = Object.entries(exceptions).filter(([, day]) => day.kind === 'public_holiday')
  const lastYear =
    announced
      .map(([date]) => date.slice(0, 4))
      .sort()
      .at(-1) ?? ''
  if (table.sound && lastYear === '') {
    addFault(
      faults,
      { file: table.lines[0]?.file ?? 'holidays.csv', line: 1 },
      '没有法定节假日',
      'there is no public holiday',
      'kind',
    )
  }
  return {
    utcOffsetMinutes: settings.utcOffsetMinutes,
    officeHours: settings.officeHours,
    exceptions,
    coveredUntil: `${lastYear || '1970'}-12-31`,
  }
}
