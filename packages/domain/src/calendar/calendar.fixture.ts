import { type Calendar, type DayException, dayExceptionKinds } from './calendar.ts'

const exceptionIn = (line: string): [string, DayException] => {
  const [day = '', word = '', name = ''] = line.split(',')
  const kind = dayExceptionKinds.find((known) => known === word)
  if (!kind) throw new RangeError(`not a kind of day: ${line}`)
  return [day, { kind, name }]
}

/** For tests: the real holidays, with office hours that differ by season and on Friday afternoons in summer. */
export function calendarOver(holidays: string): Calendar {
  return {
    utcOffsetMinutes: 480,
    officeHours: [
      {
        from: '06-01',
        workday: [
          { from: '09:00', to: '12:00' },
          { from: '14:30', to: '18:00' },
        ],
        byWeekday: { friday: [{ from: '08:30', to: '14:00' }] },
      },
      {
        from: '10-15',
        workday: [
          { from: '09:00', to: '12:00' },
          { from: '13:30', to: '17:30' },
        ],
      },
    ],
    exceptions: Object.fromEntries(holidays.trim().split('\n').slice(1).map(exceptionIn)),
    coveredUntil: '2026-12-31',
  }
}
