import type { Words } from '../language/index.ts'

export type Values = Readonly<Record<string, string>>
/** What stands in a form: single answers by name, and rows of answers by the name of the list. */
export interface Filled {
  readonly values: Values
  readonly rows: Readonly<Record<string, readonly Values[]>>
}

interface Asked {
  readonly id: string
  readonly label: Words
  readonly hint?: Words
  readonly optional?: true
  /** Asked only when the other answers call for it. */
  readonly when?: (values: Values) => boolean
}
export interface Choice extends Asked {
  readonly kind: 'choice'
  readonly choices: readonly (readonly [value: string, label: Words])[]
  /** A long list folds up. */
  readonly folded?: true
}
export interface Typed extends Asked {
  readonly kind: 'money' | 'count' | 'percent' | 'day' | 'text'
}
export interface Tick extends Asked {
  readonly kind: 'tick'
}
export type Field = Choice | Typed | Tick
export interface Rows extends Omit<Asked, 'optional'> {
  readonly kind: 'rows'
  readonly fields: readonly Field[]
  readonly add: Words
  readonly most: number
  /** How many stand there at first. */
  readonly least?: number
}
export type Entry = Field | Rows

export const w = (zh: string, en: string): Words => ({ zh, en })

/** A question is asked when another one is answered so. */
export const whenIs =
  (id: string, ...answers: readonly string[]) =>
  (values: Values): boolean =>
    answers.includes(values[id] ?? '')

/** A question is asked once another one is answered at all. */
export const whenFilled =
  (id: string) =>
  (values: Values): boolean =>
    (values[id] ?? '') !== ''

/** What is chosen before anybody touches it: the first choice; today where `today` is named. */
export function atFirst(entries: readonly Entry[], today: string): Filled {
  const values: Record<string, string> = {}
  const rows: Record<string, readonly Values[]> = {}
  for (const entry of entries) {
    if (entry.kind === 'rows')
      rows[entry.id] = Array.from({ length: entry.least ?? 0 }, () => emptyRow(entry.fields))
    else values[entry.id] = startOf(entry, today)
  }
  return { values, rows }
}

export const emptyRow = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.id, startOf(field, '')]))

const todays: readonly string[] = ['day', 'until']
const startOf = (field: Field, today: string): string =>
  field.kind === 'choice'
    ? (field.choices[0]?.[0] ?? '')
    : field.kind === 'day' && todays.includes(field.id)
      ? today
      : ''
