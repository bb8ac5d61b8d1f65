import {
  type AllowanceChoice,
  type AllowanceDeed,
  type AllowanceView,
  amountInYuan,
  parseAmount,
} from '@jiefen/contract'

/** What somebody has typed or chosen so far. */
export interface Typed {
  readonly difficulty: NonNullable<AllowanceChoice['difficulty']>
  readonly quality: string
  readonly base: string
  readonly prevented: boolean
  readonly isAnother: boolean
  readonly yes?: boolean
  readonly amount: string
  readonly day: string
  readonly reference: string
  readonly words: string
}

interface Fields {
  readonly choice?: true
  readonly yes?: true
  readonly amount?: true
  readonly reference?: true
  readonly words?: true | 'optional'
}

const fields: Readonly<Record<AllowanceDeed, Fields>> = {
  accept: {},
  ask: { choice: true, words: true },
  object: { words: true },
  review: { choice: true, words: 'optional' },
  refuse: { words: true },
  'decide-objection': { yes: true, words: true },
  'ask-claw-back': { amount: true, words: true },
  'decide-claw-back': { yes: true, words: 'optional' },
  'record-return': { amount: true, reference: true },
}
export const fieldsOf = (deed: AllowanceDeed): Fields => fields[deed]

/** What stands in the form when it opens: what was asked for, or as the table proposes; all that is still kept or owed. */
export function untyped(
  { proposed, asked, paid, clawedBack, returned }: AllowanceView,
  deed: AllowanceDeed,
): Typed {
  const cents = deed === 'record-return' ? clawedBack - returned : paid - clawedBack
  return {
    difficulty: asked?.choice.difficulty ?? proposed.difficulty,
    quality: proposed.quality ?? '',
    ...{ base: '', prevented: asked?.choice.result === 'prevented' },
    ...{ isAnother: asked?.choice.isAnother === true, words: '', day: '', reference: '' },
    amount: fields[deed].amount ? amountInYuan(cents) : '',
  }
}

/** The body to send; undefined while something is missing or cannot be read. */
export function bodyOf(deed: AllowanceDeed, typed: Typed): object | undefined {
  const needs = fields[deed]
  const [cents, base] = [parseAmount(typed.amount), parseAmount(typed.base)]
  if (needs.words === true && typed.words.trim() === '') return undefined
  if (needs.yes && typed.yes === undefined) return undefined
  if (needs.amount && cents === undefined) return undefined
  if (needs.reference && (typed.day === '' || typed.reference.trim() === '')) return undefined
  if (typed.base.trim() !== '' && base === undefined) return undefined
  const said = typed.words.trim()
  return {
    ...(needs.choice ? { choice: choiceOf(typed, deed, base) } : {}),
    ...(needs.yes ? { [deed === 'decide-objection' ? 'upheld' : 'yes']: typed.yes } : {}),
    ...(needs.amount ? { cents } : {}),
    ...(needs.reference ? { day: typed.day, reference: typed.reference.trim() } : {}),
    ...(said === '' ? {} : { words: said }),
  }
}

const choiceOf = (typed: Typed, deed: AllowanceDeed, base: number | undefined): AllowanceChoice => ({
  difficulty: typed.difficulty,
  ...(typed.prevented ? { result: 'prevented' as const } : {}),
  ...(typed.isAnother ? { isAnother: true } : {}),
  ...(deed === 'review' && typed.quality !== '' ? { quality: typed.quality } : {}),
  ...(deed === 'review' && base !== undefined ? { base } : {}),
})
