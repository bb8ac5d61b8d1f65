import type { PartyId } from '@jiefen/domain/kernel'
import { type CollectiveEvent, doneForThem, type MatterEvent } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { scopeWords, someOf } from './collective-words.ts'
import { type Naming, pair, type Says } from './says.ts'
import { words } from './words.ts'

const more = (said: string | undefined) =>
  said === undefined ? words('', '') : words(`（${said}）`, ` (${said})`)

/** What is said of several on one side, as a colleague would say it. */
export const collectiveSays: { [T in CollectiveEvent['type']]: Says<T> } = {
  RepresentativeNamed: ({ representative, of, scope, words: said }, { party }) => {
    const [who, whom] = [party(representative), someOf(of.map(party))]
    const may = words(
      scope.map((each) => scopeWords[each].zh).join('、'),
      scope.map((each) => scopeWords[each].en).join('; '),
    )
    return pair(
      (say) => `${say(whom)}推选${say(who)}做代表，可以：${say(may)}${say(more(said))}`,
      (say) => `${say(who)} speaks for ${say(whom)} and may: ${say(may)}${say(more(said))}`,
    )
  },
  MandateEnded: ({ representative, party: whose, words: said }, { party }) =>
    pair(
      (say) => `${say(party(representative))}不再代表${say(party(whose))}${say(more(said))}`,
      (say) => `${say(party(representative))} no longer speaks for ${say(party(whose))}${say(more(said))}`,
    ),
  MandatesLapsed: ({ mandates }, { party }) => {
    const each = mandates.map(({ representative, party: whose, scope }) =>
      pair(
        (say) =>
          `${say(party(representative))}代表${say(party(whose))}（${scope.map((one) => scopeWords[one].zh).join('、')}）`,
        (say) =>
          `${say(party(representative))} for ${say(party(whose))} (${scope.map((one) => scopeWords[one].en).join('; ')})`,
      ),
    )
    return words(
      `上一次调解结束了，以前的代表到此为止：${each.map(({ zh }) => zh).join('；')}。还要不要代表，各人重新定`,
      `The earlier mediation is over, and with it who spoke for whom: ${each.map(({ en }) => en).join(', ')}. Each says anew whether to be spoken for`,
    )
  },
  CallersReceived: ({ persons, words: said }) =>
    pair(
      (say) => `来访一批，${persons}人次${say(more(said))}`,
      (say) => `One batch of callers, ${persons} ${persons === 1 ? 'person' : 'persons'}${say(more(said))}`,
    ),
}

/** The party in whose name it was done, where somebody else's hand did it. */
export function namedBy(event: MatterEvent, creditor: Naming['creditor']): PartyId | undefined {
  switch (event.type) {
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'MediatorAgreedTo':
    case 'MediatorObjectedTo':
      return event.party
    case 'AgreementSigned':
      return 'party' in event.signer ? event.signer.party : undefined
    case 'PerformanceConfirmed':
    case 'PerformanceDisputed':
      return creditor(event.obligation)
    default:
      return undefined
  }
}

/** An act by mandate is said with both names: who did it, and for whom. */
export function saidForWhom(event: MatterEvent, said: Words, { party, creditor }: Naming): Words {
  const whose = namedBy(event, creditor)
  const hand = whose === undefined ? undefined : doneForThem(event, whose)
  if (whose === undefined || hand === undefined) return said
  return pair(
    (say) => `${say(party(hand))}代${say(party(whose))}：${say(said)}`,
    (say) => `${say(party(hand))} for ${say(party(whose))}: ${say(said)}`,
  )
}
