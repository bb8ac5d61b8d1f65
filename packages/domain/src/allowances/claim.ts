import type { Instant, PersonId } from '../kernel/index.ts'
import { asCents, type Cents, lessThe } from '../money/index.ts'
import type { Entry } from './entries.ts'
import type { Share } from './shares.ts'
import type { Choice, WorkedOut } from './work-out.ts'

export const claimStandings = [
  'proposed',
  'barred',
  'accepted',
  'asked',
  'waiting',
  'reserved',
  'batched',
  'approved-once',
  'approved',
  'paid',
  'refused',
  'objected',
  'stopped',
] as const
export type ClaimStanding = (typeof claimStandings)[number]

/** One allowance: what it was proposed as, what was decided, and what came of the money. */
export interface Claim {
  readonly standing: ClaimStanding
  readonly proposed: WorkedOut
  readonly asked?: { readonly choice: Choice; readonly words: string }
  /** What was decided at review; until then nothing is owed to anybody. */
  readonly decided?: WorkedOut
  readonly decidedBy?: PersonId
  readonly decidedAt?: Instant
  readonly refused?: { readonly words: string; readonly by?: PersonId }
  readonly objection?: { readonly words: string; readonly upheld?: boolean }
  readonly year?: number
  readonly batch?: string
  readonly firstBy?: PersonId
  readonly secondBy?: PersonId
  readonly paid: Cents
  /** Somebody has asked for money back and nobody else has said yes or no yet. */
  readonly clawBack?: {
    readonly cents: Cents
    readonly words: string
    readonly findings: readonly string[]
    readonly by: PersonId
  }
  readonly clawedBack: Cents
  readonly returned: Cents
  /** It is paid, and its file was opened again or found wanting: somebody has to look. */
  readonly doubt?: string
  readonly stopped?: string
}

const personOf = ({ by }: Entry): PersonId | undefined => (by.kind === 'staff' ? by.person : undefined)

/** What the entries come to. Throws where the first is no proposal: nothing else begins an allowance. */
export function foldClaim(entries: readonly Entry[]): Claim {
  let claim: Claim | undefined
  for (const entry of entries) claim = claimAfter(claim, entry)
  if (claim === undefined) throw new Error('an allowance without a first entry')
  return claim
}

const nothing = asCents(0)

export function claimAfter(before: Claim | undefined, entry: Entry): Claim {
  if (entry.what === 'proposed') return proposedAnew(before, entry.worked)
  if (before === undefined) throw new Error(`an allowance cannot begin with ${entry.what}`)
  const person = personOf(entry)
  const by = person === undefined ? {} : { by: person }
  switch (entry.what) {
    case 'accepted':
      return { ...before, standing: 'accepted' }
    case 'asked':
      return { ...before, standing: 'asked', asked: { choice: entry.choice, words: entry.words } }
    case 'reviewed': {
      const { refused, ...still } = before
      const decidedBy = person === undefined ? {} : { decidedBy: person }
      return { ...still, ...decidedBy, standing: 'waiting', decided: entry.worked, decidedAt: entry.at }
    }
    case 'refused':
      return { ...before, standing: 'refused', refused: { words: entry.words, ...by } }
    case 'objected':
      return { ...before, standing: 'objected', objection: { words: entry.words } }
    case 'objection-decided': {
      const objection = { words: before.objection?.words ?? '', upheld: entry.upheld }
      return { ...before, objection, standing: entry.upheld ? 'accepted' : 'refused' }
    }
    case 'waiting':
      return { ...before, standing: 'waiting' }
    case 'reserved':
      return { ...before, standing: 'reserved', year: entry.year }
    case 'batched':
      return { ...before, standing: 'batched', batch: entry.batch }
    case 'unbatched': {
      const { batch, firstBy, secondBy, ...still } = before
      return { ...still, standing: 'reserved' }
    }
    case 'approved':
      if (entry.step === 1)
        return {
          ...before,
          standing: 'approved-once',
          ...(person === undefined ? {} : { firstBy: person }),
        }
      return { ...before, standing: 'approved', ...(person === undefined ? {} : { secondBy: person }) }
    case 'paid':
      return { ...before, standing: 'paid', paid: asCents(before.paid + entry.cents) }
    case 'stopped': {
      const { batch, year, ...still } = before
      return { ...still, standing: 'stopped', stopped: entry.words }
    }
    case 'doubted':
      return { ...before, doubt: entry.words }
    case 'claw-back-asked':
      return {
        ...before,
        ...(person === undefined
          ? {}
          : {
              clawBack: {
                ...{ cents: entry.cents, words: entry.words },
                ...{ findings: entry.findings ?? [], by: person },
              },
            }),
      }
    case 'claw-back-refused': {
      const { clawBack, doubt, ...still } = before
      return still
    }
    case 'clawed-back': {
      const { clawBack, doubt, ...still } = before
      return { ...still, clawedBack: asCents(before.clawedBack + entry.cents) }
    }
    case 'returned':
      return { ...before, returned: asCents(before.returned + entry.cents) }
    default:
      return entry satisfies never
  }
}

/** A file that is closed again is proposed anew; what was paid for it before stays paid, and no second one begins. */
function proposedAnew(before: Claim | undefined, worked: WorkedOut): Claim {
  const money = {
    paid: before?.paid ?? nothing,
    clawedBack: before?.clawedBack ?? nothing,
    returned: before?.returned ?? nothing,
  }
  return { standing: worked.bars.length > 0 ? 'barred' : 'proposed', proposed: worked, ...money }
}

/** What is kept in the end: paid, less what was called back. Never below nought. */
export const keptOf = ({ paid, clawedBack }: Claim): Cents => lessThe(paid, clawedBack)
/** Called back and not yet returned. */
export const owedBack = ({ clawedBack, returned }: Claim): Cents => lessThe(clawedBack, returned)

/** Who gets something of it. */
export const sharesOfClaim = ({ decided, proposed }: Claim): readonly Share[] => (decided ?? proposed).shares

/** What it would cost, or costs. */
export const amountOf = ({ decided, proposed }: Claim): Cents => (decided ?? proposed).cents
