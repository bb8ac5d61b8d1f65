import type { ConditionStanding, TitleCondition } from '@jiefen/domain/quality'
import type { Words } from '@jiefen/domain/region'
import { words } from '../matter/index.ts'

const hours = (hundredths: number): string => String(hundredths / 100)

/** What a condition asks, in a sentence. */
export function asksOf({ name, amount, years }: TitleCondition): Words {
  const zhSpan = years === undefined ? '' : `近 ${years} 年`
  const enSpan = years === undefined ? '' : ` in the last ${years === 1 ? 'year' : `${years} years`}`
  switch (name) {
    case 'years-engaged':
      return words(`从事调解工作满 ${amount} 年`, `engaged as a mediator for at least ${amount} years`)
    case 'mediated':
      return words(`${zhSpan}调解纠纷不少于 ${amount} 件`, `at least ${amount} disputes mediated${enSpan}`)
    case 'oral-share':
      return words(
        `${zhSpan}口头协议不超过 ${amount}%`,
        `at most ${amount} % of the settlements oral${enSpan}`,
      )
    case 'settled-share':
      return words(
        `${zhSpan}调解成功不低于 ${amount}%`,
        `at least ${amount} % of the disputes settled${enSpan}`,
      )
    case 'kept-share':
      return words(
        `${zhSpan}协议履行不低于 ${amount}%`,
        `at least ${amount} % of the agreements kept${enSpan}`,
      )
    case 'training-hours':
      return words(`${zhSpan}培训不少于 ${amount} 学时`, `at least ${amount} hours of training${enSpan}`)
    case 'files-in-order':
      return words(
        `${zhSpan}抽查的卷宗合格不低于 ${amount}%`,
        `at least ${amount} % of the drawn files in order${enSpan}`,
      )
    case 'no-upheld-complaint':
      return words(`${zhSpan}没有查实的投诉`, `no founded complaint${enSpan}`)
    default:
      return name satisfies never
  }
}

/** How it stands, with the figure and what it is of. */
export function standsOf({ condition: { name }, figure, of, standing }: ConditionStanding): Words {
  if (name === 'no-upheld-complaint')
    return words(
      '系统不给调解员记投诉的账，由评定的人写明他知道的情况，本人看得到',
      'The system keeps no mark of complaints on anybody; whoever decides writes what they know, and the mediator reads it',
    )
  if (name === 'years-engaged' && figure === undefined)
    return words('名册里没有登记从哪天开始聘任', 'the register does not say since when')
  const some = figure ?? 0
  if (of !== undefined) {
    if (standing === 'unknown') return words('还没有可以算的', 'nothing to count yet')
    return words(`${of} 件里有 ${some} 件`, `${some} of ${of}`)
  }
  if (name === 'years-engaged') return words(`已满 ${some} 年`, `${some} full years`)
  if (name === 'training-hours') return words(`${hours(some)} 学时`, `${hours(some)} hours`)
  return words(`${some} 件`, `${some}`)
}
