import { type CardRule, cardColours, clockNames } from '@jiefen/domain/region'
import { addFault, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'
import { wholeNumber } from './whole-number.ts'

const required = ['id', 'limit', 'card', 'after_working_days', 'authority'] as const
type Column = (typeof required)[number]
type CardLine = Line<Column>

export const cardsFile = 'cards.csv'

/** Longer than a year after the limit nobody is served by a card. */
const latest = 250
const choices = [...cardColours, 'none'] as const

/**
 * Reads which card the clock gives by itself, and when. A line without a limit holds for every limit that has no line of
 * its own; `none` takes a line of the national table away, or all cards from one limit.
 */
export function parseCards(files: Files, faults: FaultList): CardRule[] {
  if (!files.has(cardsFile) && !files.has(`${nationalFolder}${cardsFile}`)) return []
  const table = readLayered<Column>(files, cardsFile, { required, optional: [] }, 'id', faults)
  const rules = table.lines.flatMap((line) => {
    const rule = ruleOf(line, faults)
    return rule === undefined ? [] : [{ line, rule }]
  })
  checkOrder(rules, faults)
  return rules.map(({ rule }) => rule)
}

function ruleOf(line: CardLine, faults: FaultList): CardRule | undefined {
  const { limit, card } = line.cells
  filled(line, 'id', faults)
  const afterWorkingDays = wholeNumber(line, 'after_working_days', { from: 0, to: latest }, faults)
  const authority = filled(line, 'authority', faults)
  if (!isOneOf(choices, card)) {
    addFault(
      faults,
      line,
      `“${card}”不是牌，可用：${choices.join('、')}`,
      `“${card}” is no card; known: ${choices.join(', ')}`,
      'card',
    )
    return undefined
  }
  const colour = card === 'none' ? {} : { card }
  if (limit === '') return card === 'none' ? undefined : { ...colour, afterWorkingDays, authority }
  if (!isOneOf(clockNames, limit)) {
    addFault(
      faults,
      line,
      `没有叫“${limit}”的时限，可用：${clockNames.join('、')}`,
      `there is no limit “${limit}”; known: ${clockNames.join(', ')}`,
      'limit',
    )
    return undefined
  }
  return { limit, ...colour, afterWorkingDays, authority }
}

interface Ruled {
  readonly line: CardLine
  readonly rule: CardRule
}

/** For one limit each card once, and the graver one later: whoever wrote it otherwise has mixed up two lines. */
function checkOrder(rules: readonly Ruled[], faults: FaultList): void {
  for (const [place, { line, rule }] of rules.entries()) {
    const { card } = rule
    if (card === undefined) continue
    const earlier = rules.slice(0, place).filter(({ rule: other }) => other.limit === rule.limit)
    if (earlier.some((other) => other.rule.card === card)) {
      addFault(
        faults,
        line,
        `同一时限的“${card}”写了两次`,
        `“${card}” stands twice for the same limit`,
        'card',
      )
    } else if (earlier.some(({ rule: other }) => isWrongWayRound(other, rule))) {
      addFault(
        faults,
        line,
        '越重的牌要越晚亮',
        'the graver card must come after more working days',
        'after_working_days',
      )
    }
  }
}

const weight = ({ card }: CardRule): number => (card === undefined ? -1 : cardColours.indexOf(card))

const isWrongWayRound = (one: CardRule, other: CardRule): boolean =>
  one.card !== undefined &&
  Math.sign(weight(one) - weight(other)) !== Math.sign(one.afterWorkingDays - other.afterWorkingDays)
