import type { ReadAloud } from '@jiefen/contract'
import { mayDo } from '@jiefen/domain/permission'
import type { Language } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { followedLines } from '../portal/index.ts'
import type { Staff } from '../staff/index.ts'
import { textFor } from '../wordings/index.ts'
import { addressedTo } from './addressed.ts'
import { withDelivery } from './hands.ts'

const callWords = {
  zh: {
    first: (name: string | undefined) =>
      name === undefined ? '您好，请问是反映情况的那位吗？' : `您好，请问是${name}本人吗？`,
    otherwise: '对不起，打扰了。（不是本人，就不要说是什么事，也不要留话。）',
    asked: (what: string) => `现在请您做的一件事是：${what}。`,
    rights: '愿不愿意，都由您定。您随时可以不调解、可以退出，也可以去法院，不用我们同意。',
  },
  en: {
    first: (name: string | undefined) =>
      name === undefined
        ? 'Hello, are you the person who told us about it?'
        : `Hello, am I speaking to ${name}?`,
    otherwise:
      'Sorry to have troubled you. (If it is not them, say nothing of the matter and leave no message.)',
    asked: (what: string) => `One thing waits for you: ${what}.`,
    rights:
      'It is for you to say. You may decline, leave or go to court at any time; you need nobody’s consent.',
  },
} as const satisfies Record<Language, object>

/** What is read to somebody on the telephone, sentence by sentence, once they have said who they are. */
export async function readAloud(house: House, staff: Staff, id: string): Promise<ReadAloud> {
  const { region, clock } = house
  return withDelivery(
    house,
    staff,
    id,
    async (inHand) => {
      const { row, matter, events } = inHand
      const { party, language } = addressedTo(inHand, 'call', region)
      const say = callWords[language]
      const { text } = await textFor(
        house,
        { reader: 'resident', kind: row.kind, form: 'call', language },
        row.facts,
      )
      const { asked } = followedLines({ matter, events }, party, { region, language, now: clock.now() })
      const [last = '', ...before] = sentencesOf(text).toReversed()
      return {
        language,
        number: matter.number,
        party: party.id,
        first: say.first(party.name ?? party.description),
        otherwise: say.otherwise,
        // The farewell stays at the end.
        sentences: [
          ...before.toReversed(),
          ...(asked === undefined || row.kind === 'invitation' ? [] : [say.asked(asked)]),
          ...(row.kind === 'invitation' ? [] : [say.rights]),
          last,
        ],
        ...(party.telephone === undefined ? {} : { telephone: party.telephone.masked }),
        may: { unmask: mayDo(staff.actor, 'unmask', matter, region) },
      }
    },
    { what: 'read-aloud', why: '打电话通知' },
  )
}

/** One line for each breath: cut after the stop that ends a sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？])|(?<=[.!?])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
