import { agreementsInForce, confirmationOf, type Matter } from '../matter/index.ts'
import {
  agreementTitle,
  asksForConsent,
  courtFormsOf,
  hasApplication,
  hasEnded,
  type Leaf,
  leavesOf,
  nthOfAgreement,
  type PaperName,
} from './leaves.ts'

/** Why a paper is not there yet, or why it never will be in this matter. */
export type NotYet =
  | 'not-accepted'
  | 'by-staff'
  | 'no-photos'
  | 'no-disclosure'
  | 'no-request'
  | 'no-session'
  | 'not-drawn'
  | 'not-ended'
  | 'not-followed-up'
  | 'no-undisputed-facts'
  | 'no-inquiry'
  | 'not-entrusted'

export type PaperState =
  | (Leaf & { readonly ready: true })
  | {
      readonly form: string
      readonly paper: PaperName
      readonly ready: false
      readonly why: NotYet
    }

/** Whether this paper of this matter can be printed now. */
export const findPrintable = (matter: Matter, paper: PaperName, nth?: number): Leaf | undefined =>
  papersNow(matter).find((leaf): leaf is Leaf & { ready: true } => {
    if (!leaf.ready || leaf.paper !== paper) return false
    return nth === undefined || leaf.nth === nth
  })

/** Every paper that belongs to a matter of its kind, in the order of the dossier: ready, or why not yet. */
export function papersNow(matter: Matter): PaperState[] {
  const leaves = leavesOf(matter)
  const ofDispute = matter.sorting.kind === 'dispute'
  const accepted = matter.acceptedAt !== undefined
  const states: PaperState[] = leaves.map((leaf) => ({ ...leaf, ready: true }))
  const has = (paper: PaperName): boolean => leaves.some((leaf) => leaf.paper === paper)
  const ready = (form: string, title: string, paper: PaperName, nth?: number): void => {
    states.push({ form, title, paper, ready: true, ...(nth === undefined ? {} : { nth }) })
  }
  const later = (form: string, paper: PaperName, why: NotYet): void => {
    states.push({ form, paper, ready: false, why })
  }
  if (!hasApplication(matter)) later('F01', 'application', 'by-staff')
  if (!has('evidence')) later('F07', 'evidence', 'no-photos')
  if (matter.stage === 'declined' || matter.stage === 'withdrawn') return inOrder(states)
  if (!ofDispute) {
    if (!has('follow-up-record')) later('F11', 'follow-up-record', 'not-followed-up')
    return inOrder(states)
  }

  // To be handed out before it was acknowledged, and filled in by hand.
  if (!accepted) later('F03', 'rights-notice', 'not-accepted')
  else if (!has('rights-notice')) ready('F03', '当事人权利义务告知书', 'rights-notice')
  if (accepted) {
    if (!has('identity-papers')) ready('F04', '当事人身份证明', 'identity-papers')
    if (!has('mandates')) ready('F05', '授权委托书', 'mandates')
    matter.parties.forEach(({ name = '未具名' }, index) => {
      ready('F20', `送达地址确认书（${name}）`, 'delivery-address', index + 1)
    })
  }
  if (!has('disclosure')) later('F21', 'disclosure', 'no-disclosure')
  const asks = asksForConsent(matter)
  if (asks.length === 0) later('F22', 'time-consent', 'no-request')
  asks.forEach(({ outcome }, index) => {
    if (outcome === undefined) ready('F22', '延长调解期限同意书', 'time-consent', index + 1)
  })
  if (!has('session-record')) later('F08', 'session-record', 'no-session')
  const { agreement } = matter
  if (agreement === undefined) {
    if (matter.termination === undefined && !has('agreement') && !has('oral-agreement'))
      later('F09', 'agreement', 'not-drawn')
  } else if (agreement.effectiveAt === undefined) {
    ready('F09', agreementTitle(agreement), 'agreement', nthOfAgreement(matter, agreement.version))
  }
  if (!has('follow-up-record')) later('F11', 'follow-up-record', 'not-followed-up')
  // To be signed before it goes there, once somebody wants it.
  for (const version of wantedConfirmed(matter))
    for (const { form, title, paper, nth } of courtFormsOf(matter, version)) ready(form, title, paper, nth)
  if (!hasEnded(matter)) later('F18', 'closing-report', 'not-ended')
  if (matter.termination !== undefined && !has('undisputed-facts')) {
    // To be read and signed at the window; it lies in the dossier once everybody has.
    if (matter.undisputed === undefined) later('F19', 'undisputed-facts', 'no-undisputed-facts')
    else ready('F19', '无争议事实记载', 'undisputed-facts')
  }
  if (!has('investigation')) later('F06', 'investigation', 'no-inquiry')
  if (!has('entrustment')) later('F17', 'entrustment', 'not-entrusted')
  return inOrder(states)
}

const order = [
  'F00',
  'F00A',
  'F01',
  'F02',
  'F17',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F20',
  'F21',
  'F22',
  'F08',
  'F09',
  'F09B',
  'F15',
  'F19',
  'F16',
  'F10',
  'F11',
  'F12',
  'F18',
  'F13',
  'F14',
]

const inOrder = (states: readonly PaperState[]): PaperState[] =>
  states.toSorted((one, other) => order.indexOf(one.form) - order.indexOf(other.form))

/** Agreements that somebody wants confirmed, and whose papers have not gone yet. */
const wantedConfirmed = (matter: Matter): readonly number[] =>
  agreementsInForce(matter).flatMap(({ version, terms }) => {
    const way = confirmationOf(matter, version)
    const wanted = (way?.agreed.length ?? 0) > 0 && way?.requested === undefined
    return wanted && terms.form === 'written' ? [version] : []
  })
