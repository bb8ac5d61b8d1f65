import { clockOf, type Language, legalDay, sayMoment } from '../language/index.ts'
import type { Problem } from '../wire/index.ts'

/** What a refusal knows besides its sentence, where that helps to go on; undefined for all others. */
export function factWords({ code, facts = {} }: Problem, language: Language): string | undefined {
  const { from, until, sessions, line } = facts
  const zh = language === 'zh'
  if (code === 'room-taken' && typeof from === 'string' && typeof until === 'string') {
    const span = spanWords(from, until, language)
    return zh ? `已经约出去的时间：${span}。` : `Taken: ${span}.`
  }
  if (code === 'room-in-use' && typeof until === 'string' && typeof sessions === 'number') {
    const last = sayMoment(until, language)
    return zh
      ? `还有 ${sessions} 次，最后一次到${last}结束。`
      : `${sessions === 1 ? '1 session is' : `${sessions} sessions are`} ahead, the last until ${last}.`
  }
  // Of a list of two hundred, which line it is.
  if (code.startsWith('claim') && typeof line === 'number') {
    const name = typeof facts.name === 'string' ? facts.name : undefined
    const first = typeof facts.first === 'number' ? facts.first : undefined
    return zh
      ? `第 ${line} 行${name === undefined ? '' : `：${name}`}${first === undefined ? '' : `，和第 ${first} 行相同`}。`
      : `Line ${line}${name === undefined ? '' : `: ${name}`}${first === undefined ? '' : `, the same as line ${first}`}.`
  }
  return undefined
}

/** 2026年11月26日 星期四 09:00–11:00; over midnight the second day is said too. */
function spanWords(from: string, until: string, language: Language): string {
  const isOneDay = legalDay(Date.parse(from)) === legalDay(Date.parse(until))
  return `${sayMoment(from, language)}–${isOneDay ? clockOf(until) : sayMoment(until, language)}`
}
