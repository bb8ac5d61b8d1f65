import { chineseDate, type Day, englishDate } from '../calendar/index.ts'
import type { PartyId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { StatusWord, Words } from '../region/index.ts'

/** What each check says, to staff and to parties alike: a yes in a line, and a no with what helps. */
const words = (zh: string, en: string): Words => ({ zh, en })

export const inTimeWords = (day: Day, ok: boolean): Words =>
  ok
    ? words(
        `可以申请到${chineseDate(day)}，当天也可以。`,
        `You may ask until ${englishDate(day)}, that day included.`,
      )
    : words(
        `生效以后三十日内才能申请，${chineseDate(day)}已经过了。`,
        `It can be asked for within thirty days from effect; ${englishDate(day)} has passed.`,
      )

export const agreedWords = (missing: readonly PartyId[], matter: Matter): Words =>
  missing.length === 0
    ? words('各方都愿意一起申请。', 'All want it, together.')
    : words(
        `要各方一起申请，还差：${namesOf(missing, matter).join('、')}。`,
        `All must ask together; still missing: ${namesOf(missing, matter).join(', ')}.`,
      )

export const confirmableWords = (
  status: readonly StatusWord[],
  mentioned: readonly StatusWord[],
  caution: Words | undefined,
): Words => {
  const [first] = status
  if (first !== undefined)
    return words(
      `协议里写了“${first.word}”，法院不确认：${first.why.zh}`,
      `The agreement says “${first.word}”, which no court confirms: ${first.why.en}`,
    )
  const [mention] = mentioned
  if (mention !== undefined)
    return words(
      `协议里提到了“${mention.word}”。只是提到（比如离婚以后的抚养费、分钱分物），可以申请；交法院的时候要写明为什么。`,
      `The agreement mentions “${mention.word}”. Where it only mentions it (support or sharing after a divorce) it may be asked for; whoever hands it over writes why.`,
    )
  return (
    caution ??
    words(
      '没有看到婚姻、收养、亲子关系成不成立的内容；也不能只为确认房产土地归谁、商标专利归谁。',
      'Nothing in it speaks of marriage, adoption or parentage as such; nor may it be only about who owns land, a house, a mark or a patent.',
    )
  )
}

export const concreteWords = (vague: readonly number[], nothing: boolean): Words => {
  if (nothing)
    return words(
      '条款里没有写清多少钱、哪一天、做什么，法院没法确认。',
      'The clauses do not say how much, by which day, or what: a court cannot confirm them.',
    )
  return vague.length === 0
    ? words('钱数、日子、要做的事都写清了。', 'Amounts, days and deeds are written out.')
    : words(
        `第${vague.join('、')}条没有写清多少钱、哪一天或者做什么。`,
        `Clause ${vague.join(', ')} does not say how much, by which day, or what.`,
      )
}

export interface MissingMaterials {
  readonly written: boolean
  readonly identity: readonly PartyId[]
  readonly address: readonly PartyId[]
  readonly contact: readonly PartyId[]
}

export function materialsWords(
  { written, identity, address, contact }: MissingMaterials,
  matter: Matter,
): Words {
  const named = (ids: readonly PartyId[]): readonly [string, string] => {
    const names = namesOf(ids, matter)
    return [names.join('、'), names.join(', ')]
  }
  const gaps = [
    ...(written
      ? []
      : [['书面协议（口头协议要先写下来）', 'a written agreement (an oral one must be written first)']]),
    ...(identity.length === 0
      ? []
      : [[`身份证明：${named(identity)[0]}`, `identity shown: ${named(identity)[1]}`]]),
    ...(address.length === 0
      ? []
      : [[`送达地址：${named(address)[0]}`, `address for delivery: ${named(address)[1]}`]]),
    ...(contact.length === 0 ? [] : [[`联系方式：${named(contact)[0]}`, `contact: ${named(contact)[1]}`]]),
  ]
  return gaps.length === 0
    ? words(
        '申请书、协议、调解证明、身份和送达地址都齐了。',
        'Application, agreement, proof, identity and addresses are complete.',
      )
    : words(`还差${gaps.map(([zh]) => zh).join('；')}。`, `Missing: ${gaps.map(([, en]) => en).join('; ')}.`)
}

/** Those that the matter itself leads to; a home leads to others, which the clerk says. */
export const courtWords = (near: readonly Words[], any: boolean): Words => {
  if (!any) return words('没有可以申请的法院。', 'There is no court that could be asked.')
  if (near.length === 0)
    return words('可以向一方当事人住处的法院申请。', 'The court at the home of a party may be asked.')
  return words(
    `可以向${[...new Set(near.map(({ zh }) => zh))].join('、')}申请。`,
    `You may ask ${[...new Set(near.map(({ en }) => en))].join(', ')}.`,
  )
}

const namesOf = (ids: readonly PartyId[], { parties }: Matter): string[] =>
  ids.map((id) => {
    const party = parties.find((one) => one.id === id)
    return party?.name ?? party?.description ?? '—'
  })
