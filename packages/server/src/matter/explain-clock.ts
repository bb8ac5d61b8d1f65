import { endWords, explainDue, leftOf, type Said, sayLeft } from '@jiefen/domain/calendar'
import { dueOf, type LedgerWords, standingStill } from '@jiefen/domain/clocks'
import { asInstant, type By, type Instant } from '@jiefen/domain/kernel'
import type { Clock, Matter } from '@jiefen/domain/matter'
import { findUnit, type Region, type Words } from '@jiefen/domain/region'
import { authorWords } from './naming.ts'
import { pauseReasonWords } from './time-words.ts'
import { same, words } from './words.ts'

/** How staff are told who asked and who approved: by name and unit. */
export const forStaff = (region: Region, matter: Pick<Matter, 'parties'>): LedgerWords =>
  ledgerWords(region, (by) => authorWords(by, region, matter))

/** How a party is told: by unit, as they deal with the office and not with its people. */
export const forParties = (region: Region): LedgerWords =>
  ledgerWords(region, (by) =>
    by.kind === 'staff' ? (findUnit(region, by.unit)?.name ?? same(by.unit)) : words('当事人', 'a party'),
  )

function ledgerWords(region: Region, who: (by: By) => Words): LedgerWords {
  return {
    pause: ({ reason, askedBy, approvedBy, resumedWhy }) => {
      const [why, asked, approved] = [pauseReasonWords(region, reason), who(askedBy), who(approvedBy)]
      const back =
        resumedWhy === undefined
          ? words('', '')
          : words(`；恢复的原因：${resumedWhy}`, `; went on because: ${resumedWhy}`)
      return words(
        `${why.zh}；${asked.zh}申请，${approved.zh}批准${back.zh}`,
        `${why.en}; asked by ${asked.en}, approved by ${approved.en}${back.en}`,
      )
    },
    extension: ({ askedBy, approvedBy }) => {
      const asked = who(askedBy)
      if (approvedBy === undefined)
        return words(
          `到期前由${asked.zh}申请，各方当事人都同意`,
          `asked by ${asked.en} before it ran out, and agreed to by all parties`,
        )
      const approved = who(approvedBy)
      return words(
        `到期前由${asked.zh}申请，${approved.zh}批准`,
        `asked by ${asked.en} before it ran out, approved by ${approved.en}`,
      )
    },
  }
}

interface Explained {
  readonly zh: string[]
  readonly en: string[]
}

/**
 * The whole ledger of a limit in words: what began it and by which rule, which days did not count, each pause and each
 * extension with who approved it, and what is left. Where today's holidays give another end than was promised, that is
 * said and not smoothed over.
 */
export function explainClock(clock: Clock, region: Region, now: number, said: LedgerWords): Explained {
  const due = dueOf(clock, region, said)
  // A day set by a person (整改期限) has no computation to tell; its authority says who set it.
  if (due === undefined) return { zh: [clock.authority], en: [clock.authority] }
  const rest = [differenceOf(clock, due.at, region), leftNow(clock, region, asInstant(now))]
  const more = rest.filter((sentence) => sentence !== undefined)
  return {
    zh: [...explainDue(due, 'zh'), ...more.map(({ zh }) => zh)],
    en: [...explainDue(due, 'en'), ...more.map(({ en }) => en)],
  }
}

function differenceOf({ dueAt, ...clock }: Clock, computed: Instant, { calendar }: Region): Said | undefined {
  if (computed === dueAt || standingStill({ dueAt, ...clock }) !== undefined) return undefined
  const [promised, counted] = [endWords(dueAt, calendar), endWords(computed, calendar)]
  return computed > dueAt
    ? words(
        `原来定到${promised.zh}；后来公布了新的放假安排，到时会自动顺延到${counted.zh}。`,
        `First set for ${promised.en}. New holidays have been announced since: when that day comes it moves to ${counted.en}.`,
      )
    : words(
        `照现在的放假安排算是${counted.zh}，但原来定的是${promised.zh}，不提前，仍以原定的为准。`,
        `By the holidays as they stand now it would be ${counted.en}; ${promised.en} was promised and holds.`,
      )
}

function leftNow(clock: Clock, { calendar }: Region, now: Instant): Said | undefined {
  if (clock.limit === undefined) return undefined
  const paused = standingStill(clock)
  const left = leftOf(paused?.since ?? now, clock.dueAt, clock.limit, calendar)
  if (left === undefined) return undefined
  const { zh, en } = sayLeft(left)
  return paused === undefined
    ? words(`现在还剩${zh}。`, `Left now: ${en}.`)
    : words(`停下来的时候还剩${zh}。`, `Left when it stopped: ${en}.`)
}
