import { choiceField, textField } from '../fields/index.ts'
import { html } from '../html/index.ts'
import type { Frame } from '../layout/index.ts'
import { isMail, isTelephone, plainMail, plainTelephone, type Typed } from '../report/index.ts'
import { type KeyOf, speaker } from '../words/index.ts'
import { type ActView, actPage } from './act-pages.ts'
import { contactWords } from './contact-words.ts'

export const contactWays = ['sms', 'mail', 'letter', 'call'] as const
export type ContactWay = (typeof contactWays)[number]

/** What is noted of this party now; numbers as everybody may see them. */
export interface KnownContact {
  readonly tellBy?: ContactWay
  readonly telephone?: string
  readonly mail?: string
  readonly address?: string
}

/** How somebody wants to be told of each step, and where: one question, with room for what it needs. */
export function contactPage(frame: Frame, view: ActView & { readonly known: KnownContact }): string {
  const say = speaker('contact', contactWords, frame)
  const { typed, wrongs, known } = view
  const hint = (masked: string | undefined): object =>
    masked === undefined ? {} : { hint: say('known', { masked }) }
  return actPage(frame, view, {
    path: 'contact',
    title: say('title'),
    lead: say('lead'),
    fields: html`${choiceField({
      name: 'way',
      label: say('way'),
      value: typed.way ?? known.tellBy,
      wrong: wrongs.way,
      choices: contactWays.map((way) => ({ value: way, text: say(way), hint: say(`${way}Hint`) })),
    })}
${textField({ name: 'telephone', label: say('telephone'), ...hint(known.telephone), value: typed.telephone, wrong: wrongs.telephone, autocomplete: 'tel', type: 'tel', inputmode: 'tel', maxlength: 30, short: true })}
${textField({ name: 'mail', label: say('mailAddress'), ...hint(known.mail), value: typed.mail, wrong: wrongs.mail, autocomplete: 'email', type: 'email', inputmode: 'email', maxlength: 254 })}
${textField({ name: 'address', label: say('address'), hint: say('addressHint'), value: typed.address ?? known.address, wrong: wrongs.address, autocomplete: 'street-address', maxlength: 200 })}
<p class="hint">${say('language')}</p>`,
    go: say('save'),
    back: say('back'),
  })
}

/** What a posted form says, plain; what was left empty stays as it is. */
export interface ContactAnswer {
  readonly tellBy: ContactWay
  readonly telephone?: string
  readonly mail?: string
  readonly address?: string
}

type ContactKey = KeyOf<typeof contactWords>

/** A text message goes to a mobile of this country, or abroad; a landline takes none. */
const isMobile = (telephone: string): boolean => /^(\+?86|0086)?1\d{10}$|^\+(?!86)\d{7,15}$/.test(telephone)

/** The answer, or for each field the sentence that says what to do. */
export function readContact(
  typed: Typed,
): { readonly answer: ContactAnswer } | { readonly wrongs: Readonly<Record<string, ContactKey>> } {
  const tellBy = contactWays.find((way) => way === typed.way)
  const telephone = plainTelephone(typed.telephone ?? '')
  const mail = plainMail(typed.mail ?? '')
  const address = (typed.address ?? '').trim().slice(0, 200)
  const wrongs: Record<string, ContactKey> = {}
  if (telephone !== '' && !isTelephone(telephone)) wrongs.telephone = 'telephoneWrong'
  else if (tellBy === 'sms' && telephone !== '' && !isMobile(telephone)) wrongs.telephone = 'mobileWrong'
  if (mail !== '' && !isMail(mail)) wrongs.mail = 'mailWrong'
  if (tellBy === undefined) return { wrongs: { way: 'wayMissing', ...wrongs } }
  if (Object.keys(wrongs).length > 0) return { wrongs }
  return {
    answer: {
      tellBy,
      ...(telephone === '' ? {} : { telephone }),
      ...(mail === '' ? {} : { mail }),
      ...(address === '' ? {} : { address }),
    },
  }
}

/** Which field and sentence are missing for a way that leads nowhere yet. */
export function missingFor(way: ContactWay): Readonly<Record<string, ContactKey>> {
  if (way === 'mail') return { mail: 'mailMissing' }
  if (way === 'letter') return { address: 'addressMissing' }
  return { telephone: 'telephoneMissing' }
}
