import { useLanguage } from './language.ts'
import { sayDay, sayDue, sayMoment, sayNearDue, sayNearMoment, timeLeft } from './moments.ts'
import { useNow } from './use-now.ts'

/** Dates and times in the language of the screen. */
export function useMoments() {
  const language = useLanguage()
  const now = useNow()
  return {
    now,
    full: (moment: string) => sayMoment(moment, language),
    near: (moment: string) => sayNearMoment(moment, now, language),
    due: (moment: string) => sayDue(moment, language),
    nearDue: (moment: string) => sayNearDue(moment, now, language),
    left: (moment: string) => timeLeft(moment, now, language),
    day: (day: string) => sayDay(day, language),
  }
}
