import { amountInYuan, type Calculation, type FigureView } from '@jiefen/contract'
import type { Words } from '../language/index.ts'
import type { CalculatorWords } from './words.ts'

interface Saying {
  readonly words: CalculatorWords
  readonly say: (words: Words) => string
  readonly day: (day: string) => string
  readonly yuan: (cents: number) => string
}

/** One line of a table in a sentence: what it says, since when, and who says so. */
export function figureSentence(figure: FigureView, { words, say, day }: Saying): string {
  const said = {
    ...{ words: say(figure.words), value: say(figure.value), source: figure.source, version: figure.version },
    year: figure.dataYear === undefined ? '' : words.year(figure.dataYear),
    from: day(figure.from),
    until: figure.until === undefined ? '' : words.until(day(figure.until)),
  }
  return figure.given ? words.givenTable(said) : words.table(said)
}

/** The whole calculation as plain text for the record (调解笔录): each step with its source, and what it is not. */
export function resultText(
  title: string,
  { steps, total, sums, ends, notes }: Calculation,
  today: string,
  saying: Saying,
): string {
  const { words, say, day, yuan } = saying
  return [
    `${title}  ${words.at(day(today))}`,
    ...(total === undefined ? [] : [`${words.total}: ${yuan(total)}`]),
    ...(ends === undefined ? [] : [`${words.ends}: ${day(ends)}`]),
    ...sums.map(
      ({ what, cents, each }) => `  ${say(what)}: ${yuan(cents)}${each === 'month' ? ` ${words.month}` : ''}`,
    ),
    '',
    words.steps,
    ...steps.flatMap((step, at) => [
      `${at + 1}. ${say(step.what)}: ${say(step.result)}`,
      `   ${words.formula}: ${say(step.formula)}`,
      `   ${step.values}`,
      `   ${words.authority(step.source)}`,
      ...step.figures.map((figure) => `   · ${figureSentence(figure, saying)}`),
    ]),
    '',
    ...notes.map((note) => `* ${say(note)}`),
    words.disclaimer,
  ].join('\n')
}

export const yuanWith =
  (unit: string) =>
  (cents: number): string =>
    `${amountInYuan(cents)} ${unit}`
