import { type CommandBody, parseAmount } from '@jiefen/contract'

export type ClaimantFault = 'name' | 'telephone' | 'amount' | 'known' | 'twice' | 'too-many'

/** One line of a pasted list as it was understood; what could not be read is named, and the line stays as it was. */
export interface ClaimantLine {
  readonly nth: number
  readonly text: string
  readonly name?: string
  readonly telephone?: string
  readonly cents?: number
  readonly fault?: ClaimantFault
}

/** Whoever is there already, as far as the screen may know it: a name, and a number by its last four signs. */
interface Known {
  readonly name?: string | undefined
  readonly telephone?: string | undefined
}

export const mostLines = 200
const telephone = /^[+0-9][0-9 -]{4,19}$/

/** 姓名，电话，金额 — apart by commas, tabs or blanks; an amount may carry commas of its own. */
export function readClaimants(typed: string, known: readonly Known[] = []): readonly ClaimantLine[] {
  const read = typed
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, place) => readLine(text, place + 1))
  return read.map((line, place) => {
    if (line.fault !== undefined) return line
    const fault: ClaimantFault | undefined =
      place >= mostLines
        ? 'too-many'
        : known.some((one) => isSame(one, line))
          ? 'known'
          : read.slice(0, place).some((one) => one.name === line.name && one.telephone === line.telephone)
            ? 'twice'
            : undefined
    return fault === undefined ? line : { ...line, fault }
  })
}

function readLine(text: string, nth: number): ClaimantLine {
  const apart = /[\t,，;；、]/.test(text) ? /[\t,，;；、]/ : /\s+/
  const [name = '', ...rest] = text.split(apart).map((piece) => piece.trim())
  const line = { nth, text }
  if (name === '' || /^[\d+]/.test(name)) return { ...line, fault: 'name' }
  const number = rest.length > 1 || isMobile(rest[0]) ? rest[0] : undefined
  const amount = (number === undefined ? rest : rest.slice(1)).join(',').replace(/,+$/, '')
  const plain = number?.replace(/\s/g, '') ?? ''
  const said = { ...line, name, ...(plain === '' ? {} : { telephone: plain }) }
  if (plain !== '' && !telephone.test(plain)) return { ...said, fault: 'telephone' }
  if (amount === '') return said
  const cents = parseAmount(amount)
  return cents === undefined ? { ...said, fault: 'amount' } : { ...said, cents }
}

/** Eleven figures that begin with a one are no amount that anybody claims here. */
const isMobile = (piece: string | undefined): boolean => /^1\d{10}$/.test((piece ?? '').replace(/[ -]/g, ''))

/** The screen knows of a number only its ends; whether it is the very same one the server says. */
const isSame = (known: Known, line: ClaimantLine): boolean =>
  known.name === line.name &&
  (known.telephone === undefined
    ? line.telephone === undefined
    : known.telephone.slice(-4) === line.telephone?.slice(-4))

/** All lines can be taken, and there is at least one. */
export const areWhole = (lines: readonly ClaimantLine[]): boolean =>
  lines.length > 0 && lines.every(({ fault }) => fault === undefined)

/** The lines as they travel, each with what it claims, where an amount was written. */
export const claimantsOf = (
  lines: readonly ClaimantLine[],
  what: string,
): CommandBody<'add-claimants'>['claimants'] =>
  lines.map(({ name = '', telephone: number, cents }) => ({
    name,
    ...(number === undefined ? {} : { telephone: number }),
    ...(cents === undefined ? {} : { claim: { what, cents } }),
  }))
