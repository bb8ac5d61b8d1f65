import type { ChangeName } from '@jiefen/domain/door'
import { asObligationId, asPartyId, type PartyId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { type Frame, mandateScopes, saySpeaking } from '@jiefen/portal'
import { hashOfWords } from '../matter/index.ts'
import { ownSignature, type SpeakingEyes, waitsOf } from './speaking-view.ts'

type Typed = Readonly<Record<string, string | undefined>>
type Wrongs = Readonly<Record<string, string>>

export interface OneAct {
  readonly command: ChangeName
  readonly fields: object
}
export type ReadSpeaking = { readonly wrongs: Wrongs } | { readonly acts: readonly OneAct[] }

/** What a posted form says in whose name, as one act for each: every one of them is written by itself, or not at all. */
export function readSpeaking(typed: Typed, matter: Matter, eyes: SpeakingEyes, frame: Frame): ReadSpeaking {
  const say = saySpeaking(frame)
  const { party } = eyes
  const waits = waitsOf(matter, eyes)
  const ticked = (people: readonly { readonly id: string }[]): readonly PartyId[] =>
    people.map(({ id }) => asPartyId(id)).filter((id) => typed.all === 'yes' || typed[`p.${id}`] === 'yes')
  const each = (
    field: string,
    whom: readonly PartyId[],
    act: (party: PartyId) => OneAct,
    more: Wrongs = {},
  ): ReadSpeaking => {
    const wrongs = { ...(whom.length === 0 ? { [field]: say('nobodyTicked') } : {}), ...more }
    return Object.keys(wrongs).length > 0 ? { wrongs } : { acts: whom.map(act) }
  }
  switch (typed.act) {
    case 'consent':
      return each(
        'consent',
        ticked(waits.consent),
        (whose) => ({
          command: 'give-consent',
          fields: { party: whose, how: 'by-representative', rightsTold: true },
        }),
        typed.rights === 'yes' ? {} : { rights: say('rightsMissing') },
      )
    case 'decline':
      return each('decline', ticked(waits.consent), (whose) => ({
        command: 'refuse-consent',
        fields: { party: whose },
      }))
    case 'agree':
    case 'object': {
      // Whom they say yes to must still be the one they saw.
      if (typed.seat !== matter.mediator?.name) return { acts: [] }
      const command = typed.act === 'agree' ? 'agree-to-mediator' : 'object-to-mediator'
      return each('mediator', ticked(waits.mediator), (whose) => ({ command, fields: { party: whose } }))
    }
    case 'sign':
      return each(
        'sign',
        ticked(waits.sign),
        (whose) => signedAsOwn(matter, party, whose, Number(typed.agreement)),
        typed.readOut === 'yes' ? {} : { readOut: say('signMissing') },
      )
    case 'receive':
    case 'dispute': {
      const words = (typed.why ?? '').trim().slice(0, 500)
      const missing = typed.act === 'dispute' && words === '' ? { why: say('whyMissing') } : {}
      const whole = waits.receive.map(({ obligation }) => ({ id: obligation }))
      const command = typed.act === 'receive' ? 'confirm-performance' : 'dispute-performance'
      const said = typed.act === 'receive' ? {} : { words }
      return each(
        'receive',
        ticked(whole),
        (id) => ({ command, fields: { obligation: asObligationId(id), ...said } }),
        missing,
      )
    }
    case 'end': {
      const mandate =
        typed.representative === undefined
          ? { representative: party, party: typed.party }
          : { representative: typed.representative, party }
      return { acts: [{ command: 'end-mandate', fields: mandate }] }
    }
    case 'name':
      return readNaming(typed, matter, party, say)
    default:
      return { acts: [] }
  }
}

/**
 * With the very hand and code with which they have signed for themselves: the same proof stands under each name for
 * which they sign, and what they sign is the version they have signed.
 */
function signedAsOwn(matter: Matter, own: PartyId, whose: PartyId, version: number): OneAct {
  const signed = ownSignature(matter, own)
  const proof = signed?.by.kind === 'party' ? signed.proof : undefined
  return {
    command: 'sign-agreement',
    fields: {
      ...{ version, signer: { party: whose }, way: signed?.way ?? 'signature' },
      ...(proof === undefined ? {} : { proof, wordsNow: hashOfWords(matter) }),
    },
  }
}

/** Somebody of one's own side, by the name under which they are registered. */
function readNaming(
  typed: Typed,
  matter: Matter,
  own: PartyId,
  say: ReturnType<typeof saySpeaking>,
): ReadSpeaking {
  const name = (typed.name ?? '').trim()
  const scope = mandateScopes.filter((each) => typed[`scope.${each}`] === 'yes')
  const side = matter.parties.find(({ id }) => id === own)?.side
  const found = matter.parties.filter(
    (one) => one.side === side && one.id !== own && one.name?.trim() === name,
  )
  const [representative, another] = found
  const missing =
    name === ''
      ? say('nameMissing')
      : representative === undefined
        ? say('nameUnknown')
        : another === undefined
          ? undefined
          : say('nameTwice')
  const wrongs = {
    ...(missing === undefined ? {} : { name: missing }),
    ...(scope.length > 0 ? {} : { scope: say('scopeMissing') }),
  }
  if (representative === undefined || Object.keys(wrongs).length > 0) return { wrongs }
  const fields = { representative: representative.id, of: [own], scope }
  return { acts: [{ command: 'name-representative', fields }] }
}
