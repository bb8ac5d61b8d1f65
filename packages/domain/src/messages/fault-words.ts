import type { Words } from '../region/index.ts'
import type { Placeholder } from './kinds.ts'
import { placeholders } from './kinds.ts'
import type { WordingFault } from './wording-faults.ts'

/** What each placeholder stands for, as a clerk would say it. */
export const placeholderWords: Readonly<Record<Placeholder, Words>> = {
  region: { zh: '地区', en: 'the region' },
  number: { zh: '编号', en: 'the matter number' },
  link: { zh: '链接', en: 'the link' },
  unit: { zh: '单位', en: 'the unit' },
  until: { zh: '期限', en: 'the end of the limit' },
  telephone: { zh: '电话', en: 'the telephone number' },
  count: { zh: '条数', en: 'how many' },
  code: { zh: '验证码', en: 'the code' },
  title: { zh: '标题', en: 'the title' },
  when: { zh: '时间', en: 'the time' },
  place: { zh: '地点', en: 'the place' },
}

const wordsOf = (name: string): Words => {
  const known = placeholders.find((placeholder) => placeholder === name)
  return known === undefined ? { zh: '', en: '' } : placeholderWords[known]
}

/** What is wrong with a wording, and what to do about it. */
export function wordingFaultWords(fault: WordingFault): Words {
  switch (fault.fault) {
    case 'empty':
      return { zh: '还没有写，请写上要说的话', en: 'Nothing is written yet: please write what is to be said' }
    case 'unknown-placeholder':
      return {
        zh: `“{${fault.placeholder}}”在这条消息里没有内容可填，请去掉`,
        en: `“{${fault.placeholder}}” has no value in this message: please take it out`,
      }
    case 'placeholder-missing':
      return {
        zh: `缺“{${fault.placeholder}}”（${wordsOf(fault.placeholder).zh}），请加上，不要放在方括号里`,
        en: `“{${fault.placeholder}}” (${wordsOf(fault.placeholder).en}) is missing: please add it, and not in square brackets`,
      }
    case 'broken-brace':
      return {
        zh: '大括号、方括号要成对；方括号里要有一个大括号',
        en: 'Braces and square brackets must be closed, and square brackets must have a brace in them',
      }
    case 'too-long':
      return { zh: `太长了，最多 ${fault.most} 个字`, en: `Too long: at most ${fault.most} signs` }
    case 'personal':
      return {
        zh: `“${fault.found}”像是某个人的号码或邮箱，请去掉`,
        en: `“${fault.found}” looks like somebody’s own number or address: please take it out`,
      }
    case 'tells-content':
      return {
        zh: `“${fault.found}”会让旁人看出是什么事，请换个说法`,
        en: `“${fault.found}” tells a bystander what it is about: please say it otherwise`,
      }
    default:
      return fault satisfies never
  }
}
