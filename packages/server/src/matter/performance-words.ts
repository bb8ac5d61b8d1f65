import { chineseDate, englishDate, isDay } from '@jiefen/domain/calendar'
import { hasSeveralAgreements, type Matter, numberOfAgreement, type Obligation } from '@jiefen/domain/matter'
import { amountInYuan, type Cents } from '@jiefen/domain/money'
import type { Words } from '@jiefen/domain/region'
import { words } from './words.ts'

const kinds = {
  act: words('要做的事', 'what was to be done'),
  apology: words('道歉', 'the apology'),
  return: words('返还', 'the return'),
  stop: words('不再做的事', 'what was to stop'),
} satisfies Record<Exclude<Obligation['kind'], 'payment'>, Words>

/** Which part of the agreement is meant: 玉米损失款第2期25,666.67元. */
export function obligationWords({ obligations }: Pick<Matter, 'obligations'>, id: string): Words {
  const found = obligations.find((one) => one.id === id)
  return found === undefined ? words(id, id) : wordsOfObligation(found)
}

export function wordsOfObligation({ kind, what, cents, part }: Obligation): Words {
  if (kind !== 'payment') {
    const { zh, en } = kinds[kind]
    return what === '' ? words(zh, en) : words(`${zh}（${what}）`, `${en} (${what})`)
  }
  const several = part !== undefined && part.of > 1
  const { zh, en } = yuan(cents)
  return words(
    `${what}${several ? `第${part.nth}期` : ''}${zh}`,
    `${several ? `part ${part.nth} of ${part.of} of ` : ''}${what} (${en})`,
  )
}

type WithNumbers = Pick<Matter, 'number' | 'caseNumber' | 'numbered' | 'agreement' | 'alsoInForce'>

/** By the number on its paper, where there are several; a single one is simply the agreement. */
export function agreementName(matter: WithNumbers, version: number | undefined): Words {
  if (version === undefined || !hasSeveralAgreements(matter)) return words('', '')
  const number = numberOfAgreement(matter, version)
  return words(`${number}协议`, `agreement ${number}`)
}

export const yuan = (cents: Cents | undefined): Words =>
  cents === undefined ? words('', '') : words(`${amountInYuan(cents)}元`, `${amountInYuan(cents)} yuan`)

export const dayWords = (day: string): Words =>
  isDay(day) ? words(chineseDate(day), englishDate(day)) : words(day, day)
