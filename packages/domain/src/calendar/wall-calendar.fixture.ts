/*
 * The oracle: slow, with a finger on the wall calendar, a day or a minute at a time. It shares no line with the
 * room: it reads the file of holidays as text, and knows the office hours of the fixture by heart.
 */
export const minute = 60_000
export const day = 1440 * minute
export const local = (moment: number): Date => new Date(moment + 8 * 60 * minute)
export const dayShownAt = (moment: number): string => local(moment).toISOString().slice(0, 10)

/** What the wall calendar of these holidays shows; the text of the file is given, for the room reads no files. */
export function wallCalendar(holidays: string): {
  readonly isWorked: (shown: string) => boolean
  readonly isOpenAt: (moment: number) => boolean
} {
  const worked = new Map<string, boolean>()
  function isWorked(shown: string): boolean {
    const known = worked.get(shown)
    if (known !== undefined) return known
    const plainWeekday = ![0, 6].includes(new Date(`${shown}T12:00:00Z`).getUTCDay())
    const answer =
      holidays.includes(`${shown},makeup`) || (plainWeekday && !holidays.includes(`${shown},public_holiday`))
    worked.set(shown, answer)
    return answer
  }
  function isOpenAt(moment: number): boolean {
    if (!isWorked(dayShownAt(moment))) return false
    const clock = local(moment).getUTCHours() * 100 + local(moment).getUTCMinutes()
    const leaf = (local(moment).getUTCMonth() + 1) * 100 + local(moment).getUTCDate()
    if (leaf < 601 || leaf >= 1015) return (clock >= 900 && clock < 1200) || (clock >= 1330 && clock < 1730)
    if (local(moment).getUTCDay() === 5) return clock >= 830 && clock < 1400
    return (clock >= 900 && clock < 1200) || (clock >= 1430 && clock < 1800)
  }
  return { isWorked, isOpenAt }
}
