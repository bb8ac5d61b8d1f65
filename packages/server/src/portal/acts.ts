import type { ChangeName } from '@jiefen/domain/door'
import type { PartyId } from '@jiefen/domain/kernel'
import {
  contactWords,
  type Frame,
  factsPageWords,
  followWords,
  invitationWords,
  isTelephone,
  neutralityPageWords,
  plainTelephone,
  questionLimit,
  readContact,
  speaker,
  timePageWords,
} from '@jiefen/portal'
import { partyChange } from '../parties/index.ts'
import type { Sealing } from '../platform/sealing/index.ts'
import { reopenReasons } from './reopen-reasons.ts'

export type ActPath =
  | 'withdraw'
  | 'reopen'
  | 'ask'
  | 'stop'
  | 'name'
  | 'contact'
  | 'outcome'
  | 'consent'
  | 'decline'
  | 'mediator'
  | 'choose'
  | 'complain'
  | 'time'
  | 'facts'
  | 'rate'

export type ReadAct =
  | { readonly command: ChangeName; readonly fields: object }
  | { readonly wrongs: Readonly<Record<string, string>> }

type Typed = Readonly<Record<string, string | undefined>>

const keptAnswers = ['kept', 'partly', 'not-kept', 'not-due'] as const

/** What a posted form asks for, as the command and its fields; or what is still missing, in the person's language. */
export function readAct(
  path: ActPath,
  typed: Typed,
  { party, frame, sealing }: { readonly party: PartyId; readonly frame: Frame; readonly sealing: Sealing },
): ReadAct {
  const say = speaker('follow', followWords, frame)
  const told = (name: string): string =>
    (typed[name] ?? '').replace(/\r\n/g, '\n').trim().slice(0, questionLimit)
  const optional = (name: string, as = name): object => (told(name) === '' ? {} : { [as]: told(name) })

  switch (path) {
    case 'withdraw':
      return { command: 'withdraw-matter', fields: optional('reason') }
    case 'reopen': {
      const why = reopenReasons.find((reason) => reason === typed.why)
      if (why === undefined) return { wrongs: { why: say('reopenMissing') } }
      return { command: 'reopen-matter', fields: { why, ...optional('words') } }
    }
    case 'ask': {
      if ((typed.text ?? '').length > questionLimit)
        return { wrongs: { text: say('askLong', { limit: questionLimit }) } }
      if (told('text') === '') return { wrongs: { text: say('askMissing') } }
      return { command: 'ask-question', fields: { party, text: told('text') } }
    }
    case 'stop':
    case 'decline':
      return { command: 'refuse-consent', fields: { party, ...optional('reason') } }
    case 'name': {
      const [name, telephone] = [told('name').slice(0, 100), plainTelephone(told('telephone'))]
      if (name === '' && telephone === '') return { wrongs: { name: say('nameMissing') } }
      if (telephone !== '' && !isTelephone(telephone)) return { wrongs: { telephone: say('telephoneWrong') } }
      // Sealed here, before any rule or table sees the number.
      const change = partyChange(sealing, { name, ...(telephone === '' ? {} : { telephone }) })
      return { command: 'correct-party', fields: { party, change } }
    }
    case 'contact': {
      const read = readContact(typed)
      const sayContact = speaker('contact', contactWords, frame)
      if ('wrongs' in read)
        return {
          wrongs: Object.fromEntries(
            Object.entries(read.wrongs).map(([field, key]) => [field, sayContact(key)]),
          ),
        }
      const change = partyChange(sealing, { ...read.answer, language: frame.language })
      return { command: 'change-contact', fields: { party, change } }
    }
    case 'outcome': {
      const kept = keptAnswers.find((answer) => answer === typed.kept)
      if (kept === undefined) return { wrongs: { kept: say('followUpMissing') } }
      const step = Number(typed.satisfaction)
      const satisfaction = Number.isInteger(step) && step >= 1 && step <= 5 ? { satisfaction: step } : {}
      return { command: 'record-follow-up', fields: { party, kept, ...satisfaction, ...optional('words') } }
    }
    case 'consent': {
      const missing = speaker('invitation', invitationWords, frame)('consentTickMissing')
      if (typed.rights !== 'yes') return { wrongs: { rights: missing } }
      return { command: 'give-consent', fields: { party, how: 'own-hand', rightsTold: true } }
    }
    case 'time': {
      const agrees = typed.agrees === 'yes'
      if (!agrees && typed.agrees !== 'no')
        return { wrongs: { agrees: speaker('time', timePageWords, frame)('missing') } }
      return { command: 'consent-to-time', fields: { ask: typed.ask ?? '', party, agrees } }
    }
    case 'facts': {
      const missing = speaker('facts', factsPageWords, frame)('tickMissing')
      if (typed.read !== 'yes') return { wrongs: { read: missing } }
      return {
        command: 'sign-undisputed-facts',
        fields: { version: Number(typed.facts), party, way: 'signature' },
      }
    }
    case 'mediator':
      return typed.answer === 'yes'
        ? { command: 'agree-to-mediator', fields: { party } }
        : { command: 'object-to-mediator', fields: { party, ...optional('reason') } }
    case 'choose':
      return told('mediator') === ''
        ? { wrongs: { mediator: speaker('neutrality', neutralityPageWords, frame)('chooseMissing') } }
        : { command: 'choose-mediator', fields: { party, mediator: told('mediator') } }
    case 'complain': {
      const sayOf = speaker('neutrality', neutralityPageWords, frame)
      if (told('code') === '') return { wrongs: { code: sayOf('complainMissing') } }
      return {
        command: 'complain-about-mediator',
        fields: { party, code: told('code'), ...optional('words') },
      }
    }
    case 'rate': {
      const rating = Number(typed.rating)
      if (!Number.isInteger(rating) || rating < 1 || rating > 5)
        return { wrongs: { rating: say('rateMissing') } }
      return {
        command: 'rate-department',
        fields: { whistle: told('whistle'), party, rating, ...optional('words') },
      }
    }
    default:
      return path satisfies never
  }
}
