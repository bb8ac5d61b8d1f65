import { plainly } from './plainly.ts'
import { surnameOf } from './surnames.ts'
import { titles } from './titles.ts'

/** Somebody or something whose name is known from the matter itself. */
export interface KnownName {
  readonly name: string
  readonly type: 'person' | 'organisation'
  /** What stands there instead: 某甲. */
  readonly instead: string
}

interface Found {
  readonly pattern: RegExp
  readonly instead: string
  readonly length: number
}

/** Every known name in every way people write it: whole, the given name, 王大姐, 老王, 小王, 阿兰, a firm without its form. */
export function maskKnown(text: string, names: readonly KnownName[]): string {
  return names
    .flatMap(waysOf)
    .sort((a, b) => b.length - a.length)
    .reduce((masked, { pattern, instead }) => masked.replace(pattern, instead), text)
}

function waysOf({ name, type, instead }: KnownName): Found[] {
  const plain = plainly(name).trim()
  if (plain === '') return []
  const parts = plain.split(/[·•・.．\s]+/).filter((part) => [...part].length >= 2)
  const words = [plain, ...parts, ...(type === 'organisation' ? coresOf(plain) : [])]
  const literally = [...new Set(words)].map((word) => literal(word, instead))
  return type === 'person' && /^\p{Script=Han}{2,4}$/u.test(plain)
    ? [...literally, ...personWays(plain, instead)]
    : literally
}

/** Written apart, or with another case, it is the same name. */
function literal(word: string, instead: string): Found {
  const body = [...word].map(escaped).join('\\s*')
  const isLatin = /^[\p{Script=Latin}]/u.test(word)
  return { pattern: new RegExp(isLatin ? `\\b${body}\\b` : body, 'giu'), instead, length: [...word].length }
}

function personWays(name: string, instead: string): Found[] {
  const family = surnameOf(name)
  const given = [...name.slice(family.length)]
  const last = given.at(-1) ?? ''
  const way = (body: string, length: number): Found => ({ pattern: new RegExp(body, 'gu'), instead, length })
  return [
    // A given name of two signs is a name by itself; of one sign only with what people put around it.
    ...(given.length >= 2 ? [way(given.map(escaped).join('\\s*'), 2)] : []),
    ...(last === ''
      ? []
      : [way(`[阿小老]${escaped(last)}|${escaped(last)}(?:姐|哥|子(?=[，。、说的]))`, 1.5)]),
    way(`${escaped(family)}某{1,2}|${escaped(family)}\\s*(?:${titles})`, 1.4),
    way(`[老小阿]${escaped(family)}(?!${notAfter})`, 1.3),
    way(`${escaped(family)}家(?!具|里|庭|电|常|长)`, 1.2),
  ]
}

/** 老板、小时: with these behind it the sign is no name. */
const notAfter = '板|时'

const legalForm = /(?:股份|有限|责任|合伙|集团)*(?:公司|企业|合作社|商行|经营部|事务所|中心|厂|店|部)$/u
const trade =
  /(?:物业|建筑|建设|装饰|装修|房地产|置业|商贸|贸易|科技|餐饮|食品|运输|物流|劳务|家政|保险|工程|实业|管理|服务|农业|矿业|化工|机械|电子|服装|教育|旅游|投资|发展)+$/u
const placeBefore = /^\p{Script=Han}{2,4}?(?:省|自治区|市|自治县|县|区|镇|乡)/u

/** 湖滨县鸿运物业有限公司 is called 鸿运物业 and 鸿运. */
function coresOf(name: string): string[] {
  const whole = name.replaceAll(/[（(].*?[）)]/gu, '')
  const here = whole.replace(placeBefore, '')
  const short = here.replace(legalForm, '')
  const core = short.replace(trade, '')
  return [whole, here, short, core].filter((part) => [...part].length >= 2)
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
