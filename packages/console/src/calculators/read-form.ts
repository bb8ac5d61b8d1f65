import { parseAmount } from '@jiefen/contract'
import type { Filled, Values } from './fields.ts'

export interface FormFault {
  readonly field: string
  readonly problem: string
}

/** Reads what was typed into whole cents, whole numbers and days; what cannot be read is a fault and never a guess. */
export class FormReader {
  readonly faults: FormFault[] = []
  readonly #values: Values
  readonly #rows: Filled['rows']
  readonly #under: string

  constructor({ values, rows }: Filled, under = '', faults: FormFault[] = []) {
    this.#values = values
    this.#rows = rows
    this.#under = under
    this.faults = faults
  }

  text(id: string): string {
    return (this.#values[id] ?? '').trim()
  }
  ticked(id: string): boolean {
    return this.text(id) === 'yes'
  }
  /** Nothing typed is nothing asked. */
  moneyIfAny(id: string): number | undefined {
    const text = this.text(id)
    if (text === '') return undefined
    if (/^0+([.．]0*)?$/.test(text)) return 0
    return parseAmount(text) ?? this.#bad(id, 'not-an-amount')
  }
  money(id: string): number {
    return this.moneyIfAny(id) ?? (this.text(id) === '' ? this.#needed(id) : 0)
  }
  countIfAny(id: string): number | undefined {
    const text = this.text(id)
    if (text === '') return undefined
    return /^\d{1,6}$/.test(text) ? Number(text) : this.#bad(id, 'not-a-whole-number')
  }
  count(id: string): number {
    return this.countIfAny(id) ?? (this.text(id) === '' ? this.#needed(id) : 0)
  }
  /** 24 or 13.8 percent, in hundredths. */
  percentIfAny(id: string): number | undefined {
    const text = this.text(id).replace(/[%％]$/, '')
    if (text === '') return undefined
    const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text)
    if (found === null) return this.#bad(id, 'not-a-percentage')
    return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  }
  percent(id: string): number {
    return this.percentIfAny(id) ?? (this.text(id) === '' ? this.#needed(id) : 0)
  }
  dayIfAny(id: string): string | undefined {
    return this.text(id) === '' ? undefined : this.text(id)
  }
  day(id: string): string {
    return this.dayIfAny(id) ?? String(this.#needed(id, ''))
  }
  rows<T>(id: string, read: (row: FormReader) => T): T[] {
    return (this.#rows[id] ?? []).map((values, at) =>
      read(new FormReader({ values, rows: {} }, `${this.#under}${id}.${at}.`, this.faults)),
    )
  }

  #bad(id: string, problem: string): 0 {
    this.faults.push({ field: `${this.#under}${id}`, problem })
    return 0
  }
  #needed<T = number>(id: string, nothing: T = 0 as T): T {
    this.faults.push({ field: `${this.#under}${id}`, problem: 'required' })
    return nothing
  }
}

/** Leaves out what is undefined, since the wire knows no such thing. */
export function present<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
