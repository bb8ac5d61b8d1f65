import { ask, type Question, rows, w } from './asked.ts'

export const lendingAsked: readonly Question[] = [
  ask('day', 'day', '借款那天', 'Day of the loan'),
  ask('noted', 'money', '借条上写的', 'What the note says'),
  ask('received', 'money', '实际收到的', 'What was received'),
  ask(
    'between',
    { persons: w('个人之间', 'persons'), others: w('有一方是单位', 'one side is an organisation') },
    '谁和谁之间',
    'Between',
  ),
  ask('rate', 'percent', '约定的年利率', 'Rate a year'),
  ask('due', 'day', '约定哪天还', 'Due day'),
  ask('lateRate', 'percent', '约定的逾期年利率', 'Rate a year for delay'),
  ask('fees', 'money', '逾期的违约金和其他费用', 'Penalty and costs of delay'),
  rows('payments', '已还', 'Paid', ask('day', 'day', '', ''), ask('cents', 'money', '', '')),
  ask('until', 'day', '算到哪天', 'Up to'),
]

export const wagesAsked: readonly Question[] = [
  ask('day', 'day', '按哪天的标准', 'Figures of which day'),
  ask('wage', 'money', '月工资', 'Monthly wage'),
  ask(
    'severance.kind',
    {
      n: w('经济补偿 N', 'N'),
      'n-and-one': w('N + 1', 'N + 1'),
      'two-n': w('违法解除 2N', 'unlawful, 2N'),
    },
    '解除、终止的钱',
    'For the end of the contract',
  ),
  ask('severance.from', 'day', '哪天开始工作', 'First day of work'),
  ask('severance.to', 'day', '最后一天', 'Last day'),
  ask('severance.lastWage', 'money', '上一个月的工资', 'Wage of the last month'),
  ask('unwritten.from', 'day', '没有书面合同：从哪天', 'No written contract from'),
  ask('unwritten.to', 'day', '没有书面合同：到哪天', 'No written contract to'),
  ask('overtime.workday', 'count', '平日加班小时', 'Hours on working days'),
  ask('overtime.restDay', 'count', '休息日加班小时', 'Hours on days of rest'),
  ask('overtime.holiday', 'count', '法定节假日加班小时', 'Hours on public holidays'),
  rows(
    'arrears',
    '拖欠的工资',
    'Wages owed',
    ask('what', 'text', '哪一段', 'period'),
    ask('due', 'money', '应发', 'due'),
    ask('paid', 'money', '已发', 'paid'),
  ),
]

const kinds = {
  civil: w('普通诉讼时效', 'civil limitation'),
  labour: w('劳动仲裁', 'labour arbitration'),
  land: w('农村土地承包仲裁', 'land arbitration'),
  consumer: w('向市场监管部门投诉', 'consumer complaint'),
  confirmation: w('申请司法确认', 'judicial confirmation'),
  enforcement: w('申请强制执行', 'enforcement'),
  'traffic-police': w('申请交警调解', 'mediation by the traffic police'),
  'traffic-again': w('人民调解不成后再请交警调解', 'traffic police after mediation failed'),
  'work-injury-employer': w('单位申请工伤认定', 'work injury, by the employer'),
  'work-injury-worker': w('职工申请工伤认定', 'work injury, by the worker'),
  reconsideration: w('申请行政复议', 'reconsideration'),
}
const interrupted = {
  mediation: w('向人民调解委员会提出请求', 'a mediation committee was asked'),
  request: w('要求对方履行', 'performance was asked for'),
  promise: w('对方答应履行', 'the other side promised'),
  suit: w('起诉或者申请仲裁', 'suit or arbitration'),
}

export const limitationAsked: readonly Question[] = [
  ask('kind', kinds, '算哪一种', 'Which one'),
  ask('from', 'day', '从哪天起', 'From'),
  ask('harm', 'day', '受损害那天', 'Day of the harm'),
  rows('interruptions', '中间', 'Interrupted', ask('day', 'day', '', ''), ask('way', interrupted, '', '')),
]
