import { ask, type Question, rows, w } from './asked.ts'

const yesNo = { true: w('是', 'yes'), false: w('否', 'no') }

export const injuryAsked: readonly Question[] = [
  ask(
    'outcome',
    {
      hurt: w('受伤，没有残疾', 'hurt, no disability'),
      disabled: w('有伤残等级', 'disabled'),
      dead: w('去世', 'died'),
    },
    '伤得怎么样',
    'What came of it',
  ),
  ask('harm', 'day', '出事那天', 'Day of the harm'),
  ask('day', 'day', '按哪天的标准', 'Figures of which day'),
  ask('age', 'count', '受害人年龄（周岁）', 'Age of the victim'),
  rows('grades', '伤残等级', 'Grade of disability', ask('', 'count', '级', 'grade')),
  ask('costs.medical', 'money', '医疗费', 'Medical cost'),
  ask('costs.later', 'money', '后续治疗费', 'Later treatment'),
  ask('costs.nutrition', 'money', '营养费', 'Nutrition'),
  ask('costs.transport', 'money', '交通费', 'Transport'),
  ask('costs.lodging', 'money', '外地就医住宿、伙食费', 'Lodging and meals away from home'),
  ask('costs.aids', 'money', '残疾辅助器具费', 'Aids'),
  ask('costs.mental', 'money', '精神损害抚慰金（商定的数）', 'Mental distress, as agreed'),
  ask('costs.property', 'money', '财产损失', 'Property'),
  ask('lost.days', 'count', '误工天数', 'Days of work lost'),
  ask('lost.daily', 'money', '误工每天收入', 'Income of a day'),
  ask('nursing.days', 'count', '护理天数', 'Days of nursing'),
  ask('nursing.carers', 'count', '护理人数', 'Carers'),
  ask('nursing.daily', 'money', '护理人每天收入', 'Carer’s income of a day'),
  ask('hospitalDays', 'count', '住院天数', 'Days in hospital'),
  rows(
    'dependants',
    '被扶养人',
    'Dependant',
    ask(
      'why',
      { minor: w('未成年人', 'a minor'), unable: w('没有劳动能力的成年人', 'an adult who cannot work') },
      '是谁',
      'who',
    ),
    ask('age', 'count', '周岁', 'age'),
    ask('supporters', 'count', '扶养人数', 'owing support'),
  ),
]

export const trafficAsked: readonly Question[] = [
  ask('day', 'day', '事故那天', 'Day of the accident'),
  ask('isAtFault', yesNo, '投保车辆一方有没有责任', 'The insured side bears fault'),
  ask('vehicles', 'count', '投保交强险的机动车（辆）', 'Insured motor vehicles that pay'),
  rows(
    'victims',
    '受害人',
    'Victim',
    ask('medical', 'money', '医疗限额的损失', 'medical'),
    ask('death', 'money', '死亡伤残限额的损失', 'death and disability'),
    ask('property', 'money', '财产限额的损失', 'property'),
  ),
  ask(
    'other',
    {
      motor: w('另一辆机动车上的', 'in another motor vehicle'),
      walker: w('行人或者骑非机动车的', 'walking or cycling'),
    },
    '受害一方',
    'The victims were',
  ),
  ask(
    'walkerFault',
    {
      none: w('无责任', 'none'),
      secondary: w('次要', 'secondary'),
      equal: w('同等', 'equal'),
      main: w('主要', 'main'),
      full: w('全部', 'full'),
    },
    '行人、非机动车一方的责任',
    'Their responsibility',
  ),
  ask('percent', 'count', '交强险以外赔百分之几', 'Percent beyond the compulsory insurance'),
  ask('commercial', 'money', '商业三者险保险金额', 'Commercial insurance'),
]

export const workInjuryAsked: readonly Question[] = [
  ask(
    'outcome',
    { graded: w('受伤，评了等级', 'hurt, with a grade'), dead: w('因工死亡', 'died') },
    '什么情况',
    'What came of it',
  ),
  ask('day', 'day', '受伤或者去世那天', 'Day of the injury or death'),
  ask('wage', 'money', '平均缴费工资（每月）', 'Average contribution wage of a month'),
  ask('grade', 'count', '伤残等级', 'Grade'),
  ask('isWithoutWork', yesNo, '单位难以安排合适的工作', 'No suitable work could be found'),
  ask('isLeaving', yesNo, '解除或者终止劳动关系', 'The employment ends'),
  ask(
    'care',
    {
      none: w('能自理', 'none'),
      partly: w('部分不能自理', 'partly'),
      mostly: w('大部分不能自理', 'mostly'),
      full: w('完全不能自理', 'wholly'),
    },
    '生活能不能自理',
    'Care that is needed',
  ),
  ask('stoppedMonths', 'count', '停工留薪期（月）', 'Months of paid leave'),
  ask('isInsured', yesNo, '参加工伤保险', 'Insured against work injury'),
  rows(
    'dependants',
    '供养亲属',
    'Relative who was supported',
    ask('who', { spouse: w('配偶', 'spouse'), other: w('其他亲属', 'another relative') }, '是谁', 'who'),
    ask('isAlone', yesNo, '孤寡老人或者孤儿', 'alone'),
  ),
]
