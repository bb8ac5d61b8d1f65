import type { MatterView } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import type { Agreement, Matter, Signer } from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
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
    performance: { ...terms.performance },
    signatures:
      terms.form === 'oral'
        ? []
        : signersOf(matter).map((signer) => signatureView(matter, agreement, signer, region)),
    ...(agreement.effectiveAt === undefined ? {} : { effectiveAt: isoOf(agreement.effectiveAt) }),
  }
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
  }
}

function nameOf(signer: Signer, matter: Matter, region: Region): string {
  if ('party' in signer) return partyName(matter, signer.party).zh
  if ('mediator' in signer) return matter.mediator?.name ?? ''
  return findUnit(region, signer.seal)?.name.zh ?? signer.seal
}
