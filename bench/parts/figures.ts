/** The middle value; of an even number of values the mean of the two in the middle. Throws without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('no values to take the median of')
  return (low + high) / 2
}

/** The value that this share (0 to 1) of the values does not exceed, by the nearest-rank rule. Throws without values. */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]
  if (found === undefined) throw new Error('no values to take a quantile of')
  return found
}

/** One line of the outcome. */
export interface Line {
  readonly part: 'a' | 'b' | 'c' | 'live' | 'timers' | 'messages' | 'talk' | 'papers' | 'rooms' | 'similar'
  readonly what: string
  readonly value: number
  readonly unit: string
  /** What was promised of this line, and whether it was kept. */
  readonly goal?: { readonly text: string; readonly met: boolean }
  /** The values behind the median, in the order in which they were measured. */
  readonly rounds?: readonly number[]
}

const written = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2)

const spread = (rounds: readonly number[] = []): string =>
  rounds.length < 2 ? '' : `${written(Math.min(...rounds))} – ${written(Math.max(...rounds))}`

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ part, what, value, unit, goal, rounds }) => [
    part,
    what,
    `${written(value)} ${unit}`.trim(),
    spread(rounds),
    goal === undefined ? '' : `${goal.text}: ${goal.met ? 'met' : '**missed**'}`,
  ])
  const head = ['', 'what', 'median', 'rounds', 'goal']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
