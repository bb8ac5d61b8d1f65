import type { BoardColumnName } from '@jiefen/contract'
import { endWords } from '@jiefen/domain/calendar'
import { asInstant, asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Region, type Words } from '@jiefen/domain/region'
import { limitWords, same, words } from '../matter/index.ts'
import type { WorklistRowStored } from '../worklist/index.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Why a matter stands in this column, as one would say it over the desk. */
export function whyHere(column: BoardColumnName, row: WorklistRowStored, now: number, region: Region): Words {
  switch (column) {
    case 'late':
    case 'near-limit':
      return whyDue(row, now, region)
    case 'stuck': {
      const days = Math.floor((now - Date.parse(row.last_at)) / day)
      return words(`已经 ${days} 天没有人办过`, `Nobody has done anything for ${counted(days, 'day')}`)
    }
    case 'returned': {
      const unit = findUnit(region, asUnitId(row.unit_id))?.name ?? same(row.unit_id)
      return words(`退回来了，等${unit.zh}重新安排`, `Given back: ${unit.en} has to find another way`)
    }
    case 'unanswered':
      return whatWaits[row.unanswered ?? 'question'] ?? whatWaits.question
    default:
      return column satisfies never
  }
}

const whatWaits: Record<string, Words> & { readonly question: Words } = {
  whistle: words('吹了哨，还没有人报到', 'Somebody was whistled for and has not reported in'),
  card: words('督办还没有答复', 'A supervision card has not been answered'),
  question: words('当事人问的话还没有答复', 'A question of a party has not been answered'),
}

function whyDue({ due_name, due_at }: WorklistRowStored, now: number, region: Region): Words {
  if (due_name === null || due_at === null) return words('没有在走的期限', 'No running limit')
  const limit = limitWords[due_name as keyof typeof limitWords] ?? same(due_name)
  const due = Date.parse(due_at)
  const moment = endWords(asInstant(due), region.calendar)
  const span = spanWords(Math.abs(now - due))
  return due <= now
    ? words(
        `${limit.zh}应在${moment.zh}前完成，已超期 ${span.zh}`,
        `${capital(limit.en)} was due by ${moment.en}, ${span.en} ago`,
      )
    : words(
        `${limit.zh}应在${moment.zh}前完成，还剩 ${span.zh}`,
        `${capital(limit.en)} is due by ${moment.en}, in ${span.en}`,
      )
}

/** Whole days, else whole hours, else minutes; a begun minute counts. */
function spanWords(milliseconds: number): Words {
  if (milliseconds >= day) {
    const days = Math.floor(milliseconds / day)
    return words(`${days} 天`, counted(days, 'day'))
  }
  if (milliseconds >= hour) {
    const hours = Math.floor(milliseconds / hour)
    return words(`${hours} 小时`, counted(hours, 'hour'))
  }
  const minutes = Math.max(1, Math.ceil(milliseconds / minute))
  return words(`${minutes} 分钟`, counted(minutes, 'minute'))
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
