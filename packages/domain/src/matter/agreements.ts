import type { Instant } from '../kernel/index.ts'
import { asClockSubject, type ClockSubject } from '../kernel/index.ts'
import type { AgreementTerms } from './agreement-events.ts'
import type { Confirmation } from './confirmation.ts'
import type { Agreement, MatterCore } from './state.ts'

export type InForce = Agreement & { readonly effectiveAt: Instant }

/** Where agreements are looked for. */
export type WithAgreements = Pick<MatterCore, 'agreement' | 'alsoInForce'>

/** It settles some points and leaves others open (深圳经济特区矛盾纠纷多元化解条例 art. 26). */
export const isPartial = ({ terms }: Pick<Agreement, 'terms'>): boolean => terms.partial !== undefined

/** Of which other agreements one of its clauses says that it takes their place. */
export const replacedBy = ({ clauses }: AgreementTerms): readonly number[] =>
  clauses.flatMap((clause) =>
    'replaces' in clause && clause.replaces !== undefined ? [clause.replaces] : [],
  )

const isInForce = (agreement: Agreement): agreement is InForce => agreement.effectiveAt !== undefined

/** Every agreement that binds now, in the order in which they took effect. */
export const agreementsInForce = ({ alsoInForce, agreement }: WithAgreements): readonly InForce[] =>
  [...alsoInForce, ...(agreement === undefined ? [] : [agreement])].filter(isInForce)

/** The agreement of this version, in force or on the table. */
export const findAgreement = (
  { alsoInForce, agreement }: WithAgreements,
  version: number,
): Agreement | undefined =>
  agreement?.version === version ? agreement : alsoInForce.find((one) => one.version === version)

/** Versions go on over all agreements of a matter: no two ever have the same. */
export const nextVersion = ({ alsoInForce, agreement }: WithAgreements): number =>
  Math.max(agreement?.version ?? 0, ...alsoInForce.map(({ version }) => version)) + 1

/** The agreement that is meant where none is named: the one in hand if it binds, else the last that took effect. */
export const meantAgreement = (matter: WithAgreements): InForce | undefined =>
  matter.agreement !== undefined && isInForce(matter.agreement)
    ? matter.agreement
    : matter.alsoInForce.filter(isInForce).at(-1)

/** The matter with this agreement in hand and the others beside it: what may be done is asked of each for itself. */
export function withAgreement<Some extends MatterCore>(matter: Some, version: number): Some {
  const { agreement, alsoInForce } = matter
  if (agreement?.version === version) return matter
  const other = alsoInForce.find((one) => one.version === version)
  if (other === undefined) return matter
  const beside = alsoInForce.filter((one) => one !== other)
  return {
    ...matter,
    agreement: other,
    alsoInForce: agreement !== undefined && isInForce(agreement) ? [...beside, agreement] : beside,
  }
}

/** With the agreement in hand that is meant where none is named. */
export function withMeant<Some extends MatterCore>(matter: Some, version?: number): Some {
  const meant = version ?? meantAgreement(matter)?.version
  return meant === undefined ? matter : withAgreement(matter, meant)
}

/** The matter as if this were its only agreement; what still lies with a court of one replaced since stays in view. */
export function withOnlyAgreement<Some extends MatterCore>(matter: Some, version: number): Some {
  const others = agreementsInForce(matter).filter((one) => one.version !== version)
  return {
    ...withAgreement(matter, version),
    alsoInForce: [],
    confirmations: matter.confirmations.filter((way) => !others.some((one) => one.version === way.version)),
  }
}

/** Changes the agreement of this version, wherever it is; nothing where there is none. */
export function changeAgreement(
  core: MatterCore,
  version: number,
  change: (agreement: Agreement) => Agreement,
): MatterCore {
  const { agreement, alsoInForce } = core
  if (agreement?.version === version) return { ...core, agreement: change(agreement) }
  return {
    ...core,
    alsoInForce: alsoInForce.map((one) => (one.version === version ? change(one) : one)),
  }
}

/** How far this agreement has come on its way to a court. */
export const confirmationOf = (
  { confirmations }: Pick<MatterCore, 'confirmations'>,
  version: number | undefined,
): Confirmation | undefined => confirmations.find((one) => one.version === version)

/** Papers that lie with a court which has not answered. */
export const pendingAtCourt = ({
  confirmations,
}: Pick<MatterCore, 'confirmations'>): readonly Confirmation[] =>
  confirmations.filter(({ requested, decided }) => requested !== undefined && decided === undefined)

/** The thirty days of a part have a name of their own, since those of another agreement run beside them. */
export const confirmationSubject = (version: number): ClockSubject =>
  asClockSubject(`confirmation-${version}`)

/** How a mediation has come out, as far as it has. */
export type Outcome = 'settled' | 'settled-in-part' | 'failed'

/** Settled in part: some points are agreed on and bind, and about the rest mediation has ended without agreement. */
export function outcomeOf({
  agreement,
  alsoInForce,
  termination,
}: Pick<MatterCore, 'agreement' | 'alsoInForce' | 'termination'>): Outcome | undefined {
  if (termination === undefined) return agreement?.effectiveAt === undefined ? undefined : 'settled'
  return alsoInForce.some(isPartial) ? 'settled-in-part' : 'failed'
}

/** Parts that bind: whoever brought the matter cannot take them back alone, and they are kept whatever becomes of the rest. */
export const partsInForce = ({ alsoInForce }: Pick<MatterCore, 'alsoInForce'>): readonly Agreement[] =>
  alsoInForce.filter(isPartial)
