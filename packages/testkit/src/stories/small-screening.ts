import type { Region, ScreeningQuestion } from '@jiefen/domain/region'

const words = (zh: string, en: string) => ({ zh, en })
const police = words('派出所', 'the police')
const guardian: ScreeningQuestion = {
  code: 'minor-party',
  name: words('当事人未成年', 'A party under age'),
  question: words('当事人里有未满十八岁的孩子吗？', 'Is a party under eighteen?'),
  follows: ['guardian'],
  does: words('请监护人来，写下姓名和关系', 'Ask the guardian to come'),
  basis: '民法典第19条',
}

/** Both small regions ask about violence in the family, a crime and a minor; the plateau reports weapons by itself. */
export const townScreening: Region['screening'] = [
  {
    code: 'family-violence',
    name: words('家里有人动手', 'Violence at home'),
    question: words('家里有人动手或者威胁动手吗？', 'Violence in the family?'),
    follows: ['report', 'apart', 'care'],
    to: police,
    does: words('先报派出所，双方分开谈', 'Report, and see the sides apart'),
    help: words('您可以向人民法院申请人身安全保护令', 'You may ask the court for a protection order'),
    signal: 'threat',
    basis: '反家庭暴力法第14条；人民调解法第25条',
  },
  {
    code: 'crime',
    name: words('可能是犯罪', 'Perhaps a crime'),
    question: words('有没有可能是犯罪？', 'May it be a crime?'),
    follows: ['report'],
    to: police,
    does: words('报派出所，这一部分不调解', 'Report; this part is not mediated'),
    declines: 'NM01',
    basis: '人民调解法第25条',
  },
  guardian,
]

export const plateauScreening: Region['screening'] = [
  ...townScreening,
  {
    code: 'weapon',
    name: words('带了凶器', 'A weapon'),
    question: words('有人带刀具之类的吗？', 'Is there a weapon?'),
    follows: ['report', 'apart'],
    to: police,
    does: words('马上报派出所，双方分开谈', 'Report at once'),
    signal: 'weapon',
    basis: '人民调解法第25条',
  },
]
