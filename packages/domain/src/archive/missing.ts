import { missingSignatures } from '../agreement/index.ts'
import type { ObligationId, PartyId, UnitId } from '../kernel/index.ts'
import {
  type Agreement,
  agreementsInForce,
  endOfObligation,
  isOpenObligation,
  isOpenWhistle,
  type Matter,
  type ObligationStanding,
  type PartyState,
  pendingAtCourt,
  type Signer,
  standingOfObligation,
} from '../matter/index.ts'
import { type MissingTogether, missingTogether } from './missing-team.ts'

/** One thing without which the file may not be closed: the form it stands for, and whose it is. */
export type Missing =
  | { readonly missing: 'acceptance'; readonly form: 'F02' }
  | { readonly missing: 'rights-told'; readonly form: 'F03'; readonly party: PartyId }
  | { readonly missing: 'identity'; readonly form: 'F04'; readonly party: PartyId }
  | { readonly missing: 'session'; readonly form: 'F08' }
  | { readonly missing: 'outcome'; readonly form: 'F09' }
  | { readonly missing: 'signature'; readonly form: 'F09'; readonly signer: Signer }
  /** The scanned pages of what was signed by hand. */
  | { readonly missing: 'signed-paper'; readonly form: 'F09' }
  | { readonly missing: 'answer'; readonly form: 'F10' }
  | { readonly missing: 'recheck'; readonly form: 'F10' }
  | { readonly missing: 'follow-up'; readonly form: 'F11' }
  /** Not a paper: a unit that was called has not come, not answered, or an objection waits. */
  | { readonly missing: 'whistle'; readonly unit: UnitId }
  /** Something that was agreed is still owed; nobody has received it, given it up, or been told what remains. */
  | {
      readonly missing: 'performance'
      readonly obligation: ObligationId
      readonly standing: ObligationStanding
    }
  /** The papers are with the court, which has not answered yet. */
  | { readonly missing: 'confirmation'; readonly form: 'F12' }
  | MissingTogether

/**
 * Everything that still keeps this file open, by the gate of domain rule 2.7. A matter that was declined or withdrawn
 * goes a short way: what was never mediated has no papers of mediation. Where mediation ended without agreement,
 * nobody is asked for a paper that can no longer come: identity is asked of those who came to a session.
 */
export function missingForArchive(matter: Matter): Missing[] {
  if (matter.stage === 'declined' || matter.stage === 'withdrawn') return []
  const gates: Missing[] = []
  if (matter.acceptedAt === undefined) gates.push({ missing: 'acceptance', form: 'F02' })
  for (const { to } of matter.whistles.filter(isOpenWhistle)) gates.push({ missing: 'whistle', unit: to })
  gates.push(...missingTogether(matter))
  if (pendingAtCourt(matter).length > 0) gates.push({ missing: 'confirmation', form: 'F12' })
  for (const one of matter.obligations.filter(isOpenObligation))
    gates.push({ missing: 'performance', obligation: one.id, standing: standingOfObligation(one) })
  switch (matter.kind) {
    case 'dispute':
      return [...gates, ...missingOfDispute(matter)]
    case 'appeal':
      if (matter.answer === undefined) gates.push({ missing: 'answer', form: 'F10' })
      return [...gates, ...missingFollowUp(matter)]
    case 'hazard':
      if (!matter.recheck?.safe) gates.push({ missing: 'recheck', form: 'F10' })
      return [...gates, ...missingFollowUp(matter)]
    default:
      return matter.kind satisfies never
  }
}

function missingOfDispute(matter: Matter): Missing[] {
  const { parties, sessions, agreement, termination } = matter
  const inForce = agreementsInForce(matter)
  const wasOpened = matter.caseNumber !== undefined
  if (termination !== undefined && !wasOpened) return []
  const gates: Missing[] = []
  for (const { id: party, rightsToldAt } of parties) {
    if (rightsToldAt === undefined && termination === undefined)
      gates.push({ missing: 'rights-told', form: 'F03', party })
  }
  const came = (party: PartyState) =>
    termination === undefined || sessions.some((session) => session.present.includes(party.id))
  for (const party of parties.filter(came)) {
    if (party.identityShown === undefined) gates.push({ missing: 'identity', form: 'F04', party: party.id })
  }
  if (inForce.some(lacksSignedPaper)) gates.push({ missing: 'signed-paper', form: 'F09' })
  // Settled in part: somebody asks whether the part is kept.
  if (termination !== undefined) return inForce.length > 0 ? [...gates, ...missingFollowUp(matter)] : gates

  if (sessions.length === 0) gates.push({ missing: 'session', form: 'F08' })
  if (agreement?.effectiveAt === undefined) {
    gates.push({ missing: 'outcome', form: 'F09' })
    if (agreement?.terms.form === 'written') {
      for (const signer of missingSignatures(matter))
        gates.push({ missing: 'signature', form: 'F09', signer })
    }
  }
  return [...gates, ...missingFollowUp(matter)]
}

/**
 * Whoever signed at the desk without a picture of it put their name on the pages, and these must lie here. The desk takes no
 * such signature before the scan is there (`lackingProof`): this is the second lock.
 */
const lacksSignedPaper = (agreement: Agreement): boolean =>
  agreement.paper === undefined &&
  agreement.signatures.some(
    ({ signer, proof }) =>
      'party' in signer && proof?.identity === 'at-the-desk' && proof.image === undefined,
  )

/** Somebody must have asked, wherever there is somebody who can be asked: an anonymous reporter left no way. */
function missingFollowUp({ parties, followUps, resumedAt, anonymous, obligations }: Matter): Missing[] {
  const canBeAsked = parties.some((party) => party.side === 'other-side' || !anonymous)
  // What was said before the matter was taken up again says nothing of how it ended.
  // Nor does what was said while something was still owed.
  const since = Math.max(resumedAt ?? 0, ...obligations.flatMap((one) => endOfObligation(one) ?? []))
  const asked = followUps.some(({ at }) => at >= since)
  return canBeAsked && !asked ? [{ missing: 'follow-up', form: 'F11' }] : []
}
