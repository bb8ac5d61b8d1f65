import type { MatterView } from '@jiefen/contract'
import { compareTerms, paperOnlyOf, statusWordsIn } from '@jiefen/domain/agreement'
import { isoOf } from '@jiefen/domain/kernel'
import {
  type Agreement,
  type Clause,
  type Matter,
  type Signer,
  withOnlyAgreement,
} from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import { hashOfWords, pagesCode, shortMark } from './agreement-words.ts'
import { confirmationView } from './confirmation-view.ts'
import type { Looking } from './looking.ts'
import { partyName } from './naming.ts'

type View = NonNullable<MatterView['agreement']>

/** The agreement with everybody whose signature or seal it needs, signed or not yet. */
export function agreementView(matter: Matter, agreement: Agreement, region: Region): View {
  const { terms } = agreement
  return {
    version: agreement.version,
    form: terms.form,
    facts: terms.facts,
    ...(terms.responsibility === undefined ? {} : { responsibility: terms.responsibility }),
    clauses: terms.clauses.map(({ text }) => text),
    drafts: terms.clauses.map(draftOf),
    performance: { ...terms.performance },
    signatures:
      terms.form === 'oral'
        ? []
        : signersOf(matter).map((signer) => signatureView(matter, agreement, signer, region)),
    ...(agreement.effectiveAt === undefined ? {} : { effectiveAt: isoOf(agreement.effectiveAt) }),
    ...(agreement.keptAt === undefined ? {} : { keptAt: isoOf(agreement.keptAt) }),
    ...(terms.partial === undefined ? {} : { partial: { ...terms.partial } }),
    ...replacesView(terms.clauses),
    ...changesView(agreement),
    ...signingView(matter, agreement, region),
    statusWords: statusWordsIn(terms, region).map(({ word, why, source }) => ({ word, why, source })),
  }
}

/** What is in force besides it, each as if it were the only one. */
export const alsoInForceView = (looking: Looking): MatterView['alsoInForce'] =>
  looking.matter.alsoInForce.map((agreement) => {
    const matter = withOnlyAgreement(looking.matter, agreement.version)
    const confirmation = confirmationView({ ...looking, matter })
    return {
      agreement: agreementView(matter, agreement, looking.region),
      ...(confirmation === undefined ? {} : { confirmation }),
    }
  })

/** What belongs to signing it: the mark of its words, the way of paper, the seal that was asked for. */
function signingView(matter: Matter, { sealAsked, paper }: Agreement, region: Region) {
  const only = paperOnlyOf(matter, region)
  return {
    mark: shortMark(hashOfWords(matter)),
    pagesCode: pagesCode(matter),
    ...(only === undefined ? {} : { paperOnly: { why: only.why, source: only.source } }),
    ...(sealAsked === undefined ? {} : { sealAsked: isoOf(sealAsked.at) }),
    ...(paper === undefined
      ? {}
      : {
          paper: { filedAt: isoOf(paper.at), pages: paper.pages.map(({ file, name }) => ({ file, name })) },
        }),
  }
}

/** What is different from the version before, for whoever is to sign this one. */
function changesView({ before, terms }: Agreement): Pick<View, 'changes'> {
  if (before === undefined) return {}
  const { clauses, others } = compareTerms(before.terms, terms)
  return {
    changes: { before: before.version, clauses: clauses.map((one) => ({ ...one })), others: [...others] },
  }
}

const replacesView = (clauses: readonly Clause[]): Pick<View, 'replaces'> => {
  const replaces = clauses.flatMap((clause, place) =>
    'replaces' in clause && clause.replaces !== undefined
      ? [{ version: clause.replaces, clause: place + 1 }]
      : [],
  )
  return replaces.length === 0 ? {} : { replaces }
}

/** The clause as a form would send it again; its account number stays where it is. */
function draftOf(clause: Clause): View['drafts'][number] {
  const { template } = clause
  if (template === undefined) return clause.text
  if ('payment' in clause) {
    const { account, instalments, ...payment } = clause.payment
    return {
      clause: template,
      payment: {
        ...payment,
        instalments: instalments.map((part) => ({ ...part })),
        ...(account === undefined ? {} : { keepAccount: true }),
      },
    }
  }
  return 'deed' in clause ? { clause: template, deed: { ...clause.deed } } : { clause: template }
}

function signersOf(matter: Matter): Signer[] {
  const { mediator } = matter
  const sides = matter.parties.map(({ id }): Signer => ({ party: id }))
  return mediator === undefined
    ? sides
    : [...sides, { mediator: mediator.person }, { seal: mediator.committee }]
}

function signatureView(
  matter: Matter,
  agreement: Agreement,
  signer: Signer,
  region: Region,
): View['signatures'][number] {
  const signed = agreement.signatures.find(
    (signature) => JSON.stringify(signature.signer) === JSON.stringify(signer),
  )
  return {
    signer,
    name: nameOf(signer, matter, region),
    ...(signed === undefined ? {} : { signedAt: isoOf(signed.at), way: signed.way }),
    ...(signed?.proof === undefined ? {} : { identity: signed.proof.identity }),
  }
}

function nameOf(signer: Signer, matter: Matter, region: Region): string {
  if ('party' in signer) return partyName(matter, signer.party).zh
  if ('mediator' in signer) return matter.mediator?.name ?? ''
  return findUnit(region, signer.seal)?.name.zh ?? signer.seal
}
