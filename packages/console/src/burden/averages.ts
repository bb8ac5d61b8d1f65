import type { Burden } from '@jiefen/contract'

type Row = Burden['rows'][number]
export type Way = Row['ways'][number]['channel'] | 'all'

export interface DayFigure {
  readonly messages: number
  readonly urgent: number
  readonly people: number
  readonly ways: readonly { readonly channel: Exclude<Way, 'all'>; readonly messages: number }[]
}

/** What a role heard on one day by a way; undefined where it is not told. */
export function dayFigure(row: Row, at: number, way: Way): DayFigure | undefined {
  const people = row.people[at]
  if (people === null || people === undefined) return undefined
  const ways = row.ways.filter(({ channel }) => way === 'all' || channel === way)
  const sum = (of: 'messages' | 'urgent') => ways.reduce((total, one) => total + (one[of][at] ?? 0), 0)
  return {
    people,
    messages: sum('messages'),
    urgent: sum('urgent'),
    ways: ways.map(({ channel, messages }) => ({ channel, messages: messages[at] ?? 0 })),
  }
}

/** For each person on each day, over the days that are told; undefined where none is. */
export function average(row: Row, days: number, way: Way): { messages: number; urgent: number } | undefined {
  const told = Array.from({ length: days }, (_, at) => dayFigure(row, at, way)).filter(
    (figure) => figure !== undefined,
  )
  const people = told.reduce((total, figure) => total + figure.people, 0)
  if (people === 0) return undefined
  return {
    messages: told.reduce((total, figure) => total + figure.messages, 0) / people,
    urgent: told.reduce((total, figure) => total + figure.urgent, 0) / people,
  }
}

/** One decimal; a figure that is not nought never looks like it. */
export const oneDecimal = (figure: number): string =>
  figure > 0 && figure < 0.05 ? '<0.1' : figure.toFixed(1)
