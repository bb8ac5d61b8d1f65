const day = /^(\d{4})-(\d{2})-(\d{2})/
const minute = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})/

/**
 * A day as papers write it: 2026-11-22 becomes 2026年11月22日.
 * Reads the day as written in the office's own time; an instant with an offset is not converted. Throws on anything else.
 */
export function chineseDate(iso: string): string {
  const [, year, month, date] = day.exec(iso) ?? []
  if (year === undefined || !isRealDay(Number(year), Number(month), Number(date))) {
    throw new RangeError('not a day: expected YYYY-MM-DD')
  }
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** A day and its minute on the office clock: 2026-11-22T15:04 becomes 2026年11月22日15时04分. */
export function chineseDateTime(iso: string): string {
  const [, hours, minutes] = minute.exec(iso) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) {
    throw new RangeError('not a minute: expected YYYY-MM-DDTHH:mm')
  }
  return `${chineseDate(iso)}${Number(hours)}时${minutes}分`
}

/** The end of a span, without the day when it is the day of the start: 11时05分. */
export function chineseSpanEnd(start: string, end: string): string {
  const whole = chineseDateTime(end)
  return start.slice(0, 10) === end.slice(0, 10) ? whole.slice(chineseDate(end).length) : whole
}

function isRealDay(year: number, month: number, date: number): boolean {
  const read = new Date(Date.UTC(year, month - 1, date))
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date
}
