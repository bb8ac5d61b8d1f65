import { mayNow } from '@jiefen/domain/door'
import type { PartyId } from '@jiefen/domain/kernel'
import {
  allRepresentatives,
  type MandateScope,
  type Matter,
  openReports,
  principalsOf,
  representativesOf,
} from '@jiefen/domain/matter'
import { amountInYuan, sumOf } from '@jiefen/domain/money'
import type { Region } from '@jiefen/domain/region'
import type { Language, SpeakingStanding, SpeakingView } from '@jiefen/portal'
import { namingOf, scopeWords } from '../matter/index.ts'
import { momentWords } from './moments.ts'
import type { Base } from './party-session.ts'

export interface SpeakingEyes {
  readonly party: PartyId
  readonly language: Language
  readonly region: Region
}

/** Whoever this party speaks for within that scope, and could do this themselves now. */
function waitingFor(
  matter: Matter,
  party: PartyId,
  [scope, command]: readonly [MandateScope, 'give-consent' | 'agree-to-mediator'],
  region: Region,
): readonly PartyId[] {
  return principalsOf(matter, party)
    .filter((mandate) => mandate.scope.includes(scope))
    .map((mandate) => mandate.party)
    .filter((id) => mayNow({ kind: 'party', party: id }, matter, region)[command])
}

/** Whose signature under the agreement is not there yet. */
const unsignedOf = (matter: Matter, party: PartyId): readonly PartyId[] =>
  matter.stage !== 'signing'
    ? []
    : principalsOf(matter, party)
        .filter(({ scope }) => scope.includes('sign'))
        .map((mandate) => mandate.party)
        .filter((id) => ownSignature(matter, id) === undefined)

export const ownSignature = ({ agreement }: Matter, party: PartyId) =>
  agreement?.signatures.find(({ signer }) => 'party' in signer && signer.party === party)

/** What is said to have been paid to somebody for whom this party receives. */
const reportedTo = (matter: Matter, party: PartyId) => {
  const receives = new Set(
    principalsOf(matter, party).flatMap((one) => (one.scope.includes('receive') ? [one.party] : [])),
  )
  return matter.obligations.filter((one) => receives.has(one.creditor) && openReports(one).length > 0)
}

export function waitsOf(matter: Matter, eyes: SpeakingEyes): SpeakingView['waits'] {
  const { party, language, region } = eyes
  const naming = namingOf(region, matter)
  const person = (id: PartyId) => ({ id, name: naming.party(id)[language] })
  return {
    consent: waitingFor(matter, party, ['consent', 'give-consent'], region).map(person),
    mediator: waitingFor(matter, party, ['mediate', 'agree-to-mediator'], region).map(person),
    sign: unsignedOf(matter, party).map(person),
    receive: reportedTo(matter, party).map((one) => ({
      obligation: one.id,
      name: naming.party(one.creditor)[language],
      what: naming.owed(one.id)[language],
    })),
  }
}

/** Whose mandate for this party ended as the matter was opened again, until somebody is named anew. */
function earlierSpeakers({ lapsed, mandates, stage }: Matter, party: PartyId): readonly PartyId[] {
  const own = lapsed.filter((one) => one.party === party)
  const over = Math.max(...own.map(({ until }) => until ?? 0))
  const isAnew = mandates.some((one) => one.party === party && one.since >= over)
  return stage === 'archived' || isAnew ? [] : [...new Set(own.map(({ representative }) => representative))]
}

export function speakingStanding(matter: Matter, eyes: SpeakingEyes): SpeakingStanding {
  const { party, language, region } = eyes
  const naming = namingOf(region, matter)
  const speakers = new Set(representativesOf(matter, party).map(({ representative }) => representative))
  const before = earlierSpeakers(matter, party)
  return {
    // Who may only receive what is still owed does not speak for them in what begins now.
    speakers: [...speakers].filter((id) => !before.includes(id)).map((id) => naming.party(id)[language]),
    spokenBefore: before.map((id) => naming.party(id)[language]),
    principals: new Set(principalsOf(matter, party).map((one) => one.party)).size,
    waits: Object.values(waitsOf(matter, eyes)).some((some) => some.length > 0),
    mayName: mayNow({ kind: 'party', party }, matter, region)['name-representative'],
  }
}

export function speakingViewOf(
  matter: Matter,
  eyes: SpeakingEyes & { readonly base: Base },
  shown: Pick<SpeakingView, 'typed' | 'wrongs'> & { readonly mediator?: SpeakingView['mediator'] },
): SpeakingView {
  const { base, party, language, region } = eyes
  const { typed, wrongs, mediator } = shown
  const naming = namingOf(region, matter)
  const name = (id: PartyId): string => naming.party(id)[language]
  const words = (scope: readonly MandateScope[]): string =>
    scope.map((each) => scopeWords[each][language]).join(language === 'zh' ? '、' : '; ')
  const side = matter.parties.find(({ id }) => id === party)?.side
  const ofSide = matter.parties.filter((one) => one.side === side)
  const claims = ofSide.flatMap(({ claim }) => claim?.cents ?? [])
  const known = allRepresentatives(matter).filter((id) => id !== party && ofSide.some((one) => one.id === id))
  const signed = ownSignature(matter, party)
  return {
    base,
    speakers: representativesOf(matter, party).map(({ representative, scope, since }) => ({
      ...{ id: representative, name: name(representative), scope: words(scope) },
      since: momentWords(since, region, language),
    })),
    spokenBefore: earlierSpeakers(matter, party).map(name),
    principals: principalsOf(matter, party).map(({ party: id, scope }) => {
      const cents = matter.parties.find((one) => one.id === id)?.claim?.cents
      return {
        ...{ id, name: name(id), scope: words(scope) },
        ...(cents === undefined ? {} : { amount: amountInYuan(cents) }),
      }
    }),
    ...(claims.length < 2 ? {} : { together: { count: claims.length, amount: amountInYuan(sumOf(claims)) } }),
    waits: waitsOf(matter, eyes),
    ...(mediator === undefined ? {} : { mediator }),
    ...(matter.agreement === undefined
      ? {}
      : {
          signing: {
            version: matter.agreement.version,
            own: signed?.by.kind === 'party' && signed.proof !== undefined,
          },
        }),
    ...(mayNow({ kind: 'party', party }, matter, region)['name-representative']
      ? { naming: { known: known.map(name) } }
      : {}),
    ...{ typed, wrongs },
  }
}
