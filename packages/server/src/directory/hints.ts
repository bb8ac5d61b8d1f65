import { addDays, type Calendar, dayOf } from '@jiefen/domain/calendar'
import type { Instant } from '@jiefen/domain/kernel'
import type { Words } from '@jiefen/domain/region'
import type { CommitteeRow } from './committees.ts'

/** So long before a term ends the elections are to be prepared; a habit of this software, no rule. */
const beforeTermDays = 90
const fewest = 3
const most = 9

/** What in the entry of a committee asks for attention. */
export function hintsFor(row: CommitteeRow | undefined, at: Instant, calendar: Calendar): Words[] {
  if (row === undefined) return [{ zh: '还没有登记，请补上。', en: 'Not entered yet; please add it.' }]
  const { members, term_ends: ends } = row
  const today = dayOf(at, calendar)
  const hints: Words[] = []
  // 人民调解法 art. 8: three to nine members.
  if (members !== null && (members < fewest || members > most))
    hints.push({
      zh: `委员${members}人；依法应为三至九人（人民调解法第8条）。`,
      en: `${members} members; by law three to nine (People’s Mediation Law art. 8).`,
    })
  // 人民调解法 art. 9: a term is three years, and its end is not the end of the committee.
  if (ends !== null && ends < today)
    hints.push({
      zh: `任期已于${ends}届满，请组织换届（人民调解法第9条，每届三年）。`,
      en: `The term ended on ${ends}; elections are due (People’s Mediation Law art. 9, three years).`,
    })
  else if (ends !== null && ends <= addDays(today, beforeTermDays))
    hints.push({
      zh: `任期到${ends}届满，请准备换届。`,
      en: `The term ends on ${ends}; please prepare the elections.`,
    })
  return hints
}
