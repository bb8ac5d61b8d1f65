import type { Matter, PartyState } from '../matter/index.ts'
import type { Region, RiskSignal, Words } from '../region/index.ts'
import { largestAmount, largestHeadcount } from '../triage/index.ts'

/** A sign found in the facts of a matter, and what it was found by. */
export interface FoundSignal {
  readonly code: RiskSignal['code']
  readonly name: Words
  readonly found: Words
}

/**
 * Every signal of domain rule 5.6 that the matter's own facts show, in the order of the region's table. Repeat reports,
 * petitions past a level, a stir on the net and earlier police records are left out: no matter holds them as facts.
 */
export function signalsOf(matter: Matter, region: Region): FoundSignal[] {
  const text = wordsOf(matter)
  const { signals } = region
  return signals.flatMap(({ code, name, from, keywords }) => {
    const found =
      foundBy(code, { matter, text, from: from ?? Number.POSITIVE_INFINITY, keywords }) ??
      foundByAsking(code, matter, region)
    return found === undefined ? [] : [{ code, name, found }]
  })
}

interface Search {
  readonly matter: Matter
  readonly text: string
  /** The number at which it begins to count. */
  readonly from: number
  readonly keywords: readonly string[]
}

function foundBy(code: RiskSignal['code'], { matter, text, from, keywords }: Search): Words | undefined {
  switch (code) {
    case 'many-on-one-side': {
      const heads = Math.max(largestHeadcount(text), ...sidesOf(matter.parties))
      return heads >= from ? words(`${heads}人（户）`, `${heads} persons or households`) : undefined
    }
    case 'crowd': {
      const heads = Math.max(largestHeadcount(text), matter.parties.length)
      return heads >= from ? words(`${heads}人（户）`, `${heads} persons or households`) : undefined
    }
    case 'large-amount': {
      const amount = largestAmount(text)
      return amount >= from ? words(`约${amount}元`, `about ${amount} yuan`) : undefined
    }
    case 'sharpening': {
      const session = matter.sessions.findLast(({ risk }) => risk.sharpening)
      if (session === undefined) return undefined
      const said = session.risk.words
      return said === undefined
        ? words('调解时发现', 'seen at a session')
        : words(`调解时发现：${said}`, `seen at a session: ${said}`)
    }
    case 'threat':
    case 'weapon':
    case 'minor-or-elder':
    case 'death-or-injury': {
      const said = keywords.find((keyword) => isSaid(text, keyword))
      return said === undefined ? undefined : words(`提到“${said}”`, `“${said}” is mentioned`)
    }
    default:
      return code satisfies never
  }
}

/** What was found when safety was asked about, where its question counts as this sign. */
function foundByAsking(
  code: RiskSignal['code'],
  { screening }: Matter,
  { screening: questions }: Region,
): Words | undefined {
  const asked = questions.find(
    (question) => question.signal === code && screening?.signs.some((sign) => sign.code === question.code),
  )
  return asked && words(`排查时发现：${asked.name.zh}`, `found by asking: ${asked.name.en}`)
}

const words = (zh: string, en: string): Words => ({ zh, en })

/** What people themselves said of it: the story, the wish, the answers, and what a party asked. */
const wordsOf = ({ story, wish, answers, questions }: Matter): string =>
  [
    story,
    wish ?? '',
    ...answers.map(({ answer }) => answer),
    ...questions.filter(({ fromParty }) => fromParty).map(({ text }) => text),
  ].join('\n')

const sidesOf = (parties: readonly PartyState[]): number[] =>
  (['informant', 'other-side'] as const).map((side) => parties.filter((party) => party.side === side).length)

const denials = /(?:没有?人?|无人?|并?未)(?:受|造成|出现|发生)?$/

/** The word stands in the text at least once without being denied: 没有人受伤 is no injury. */
function isSaid(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!denials.test(text.slice(0, at))) return true
  }
  return false
}
