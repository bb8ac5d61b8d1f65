import { chineseDateTime, endWords, englishDateTime } from '@jiefen/domain/calendar'
import { asInstant } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { type ClockName, findUnit, type GradeColour, type Region, type Words } from '@jiefen/domain/region'
import { tasksOf } from '@jiefen/domain/team'
import { findCategory } from '@jiefen/domain/triage'
import { agreementName, obligationWords } from './performance-words.ts'
import type { Naming } from './says.ts'
import { changeWords, pauseReasonWords } from './time-words.ts'
import { same, words } from './words.ts'

/** What a clock waits for, as a clerk would say it. */
export const limitWords = {
  accept: words('受理', 'acceptance'),
  'passed-on': words('接收转办', 'taking over'),
  invitation: words('邀请对方', 'inviting the other side'),
  consent: words('等待答复', 'their answer'),
  mediation: words('调解期限', 'the mediation'),
  sign: words('签署协议', 'signing'),
  'follow-up': words('回访', 'the follow-up'),
  reopened: words('重新接手', 'taking it up again'),
  assign: words('交办', 'assigning'),
  decide: words('作出决定', 'the decision'),
  rectify: words('整改', 'putting it right'),
  recheck: words('复查', 'the re-check'),
  archive: words('归档', 'archiving'),
  confirmation: words('申请司法确认', 'the application for judicial confirmation'),
  respond: words('吹哨后报到', 'reporting in'),
  'whistle-result': words('报到后给出结果', 'the result after reporting in'),
  objection: words('决定吹哨异议', 'the decision on the objection'),
  'take-up': words('上一级接手', 'taking it up one level higher'),
  assist: words('协办', 'the assistant’s part'),
  'counter-sign': words('会签', 'counter-signing'),
  convene: words('召集会诊', 'convening the consultation'),
  conclude: words('会诊结论', 'the conclusion of the consultation'),
  task: words('会诊任务', 'the task'),
  'card-answer': words('答复督办', 'answering the card'),
  'clock-ask': words('答复延期或中止申请', 'answering the request for time'),
  level: words('本级办理', 'this level'),
  review: words('复核风险等级', 'looking at the grade anew'),
  consultation: words('会诊', 'the consultation'),
  instalment: words('履行协议', 'keeping the agreement'),
  choice: words('选调解员', 'choosing a mediator'),
  'complaint-answer': words('答复投诉', 'answering the complaint'),
  receipt: words('确认收到没有', 'asking whether it has come'),
  sitting: words('到场调解', 'meeting for mediation'),
} satisfies Record<ClockName, Words>

type Named = Pick<
  Matter,
  | 'parties'
  | 'whistles'
  | 'assistants'
  | 'consultations'
  | 'asks'
  | 'clocks'
  | 'obligations'
  | 'number'
  | 'caseNumber'
  | 'numbered'
  | 'agreement'
  | 'alsoInForce'
>

export function namingOf(region: Region, matter: Named): Naming {
  return {
    unit: (id) => findUnit(region, id)?.name ?? same(id),
    party: (id) => partyName(matter, id),
    called: (id) => {
      const whistle = matter.whistles.find((one) => one.id === id)
      return whistle === undefined ? same(id) : (findUnit(region, whistle.to)?.name ?? same(whistle.to))
    },
    assisting: (id) => {
      const assistant = matter.assistants.find((one) => one.id === id)
      return assistant === undefined ? same(id) : (findUnit(region, assistant.unit)?.name ?? same(id))
    },
    tasked: (id) => {
      const task = tasksOf(matter).find((one) => one.id === id)
      return task === undefined ? same(id) : (findUnit(region, task.unit)?.name ?? same(id))
    },
    owed: (id) => obligationWords(matter, id),
    agreement: (version) => agreementName(matter, version),
    court: (id) => region.courts.find((court) => court.id === id)?.name ?? same(id),
    creditor: (id) => matter.obligations.find((one) => one.id === id)?.creditor,
    category: (code) => categoryWords(region, code),
    grade: (code) => gradeWords(region, code),
    rung: (id) => region.ladder.find((rung) => rung.id === id)?.word ?? same(id),
    limit: (name) => limitWords[name as ClockName] ?? same(name),
    reason: (kind, code) => {
      const table = kind === 'decline' ? region.declineReasons : region.terminationReasons
      return table.find((reason) => reason.code === code)?.name ?? same(code)
    },
    link: (code) => region.links.find((known) => known.code === code)?.name ?? { zh: code, en: code },
    sign: (code) => region.screening.find((question) => question.code === code)?.name ?? same(code),
    complaintKind: (code) => region.complaintKinds.find((kind) => kind.code === code)?.name ?? same(code),
    pauseReason: (code) => pauseReasonWords(region, code),
    change: (asked) => changeWords(asked, matter.clocks, region),
    request: (id) => {
      const ask = matter.asks.find((one) => one.id === id)
      if (ask === undefined) return same(id)
      const [limit, change] = [limitWords[ask.of.name], changeWords(ask, matter.clocks, region)]
      return words(`“${limit.zh}”${change.zh}`, `${change.en} for ${limit.en}`)
    },
    until: (at) => endWords(asInstant(at), region.calendar),
    moment: (at) => momentWords(at, region),
  }
}

const momentWords = (at: number, { calendar }: Region): Words => ({
  zh: chineseDateTime(asInstant(at), calendar),
  en: englishDateTime(asInstant(at), calendar),
})

const colourWords = {
  green: words('绿', 'green'),
  blue: words('蓝', 'blue'),
  yellow: words('黄', 'yellow'),
  red: words('红', 'red'),
} satisfies Record<GradeColour, Words>

export function gradeWords({ grades }: Region, code: string): Words {
  const grade = grades.find((one) => one.code === code)
  if (grade === undefined) return same(code)
  const colour = colourWords[grade.colour]
  return words(`${grade.word.zh}（${colour.zh}）`, `${grade.word.en} (${colour.en})`)
}

/** “其他” says nothing alone: it is told with the class it belongs to. */
export function categoryWords(region: Region, code: string): Words {
  const own = findCategory(region, code)?.name ?? same(code)
  const above =
    code.length === 4 && code.endsWith('99') ? findCategory(region, code.slice(0, 2))?.name : undefined
  return above === undefined ? own : words(`${above.zh}（其他）`, `${above.en} (other)`)
}

export function partyName({ parties }: Pick<Matter, 'parties'>, id: string): Words {
  const party = parties.find((candidate) => candidate.id === id)
  if (party?.name !== undefined) return same(party.name)
  if (party?.description !== undefined) return same(party.description)
  return party?.side === 'other-side' ? words('对方', 'the other side') : words('反映人', 'the informant')
}

/** Who did it, as a colleague would be told. */
export function authorWords(by: unknown, region: Region, matter: Pick<Matter, 'parties'>): Words {
  const author = by as { kind: string; name?: string; unit?: string; party?: string; rule?: string }
  if (author.kind === 'staff') {
    const unit = region.units.find(({ id }) => id === author.unit)?.name
    return {
      zh: `${unit?.zh ?? ''} ${author.name ?? ''}`.trim(),
      en: `${author.name ?? ''}, ${unit?.en ?? ''}`,
    }
  }
  if (author.kind === 'party') return partyName(matter, author.party ?? '')
  if (author.kind === 'rule') return words(`规则 ${author.rule ?? ''}`, `rule ${author.rule ?? ''}`)
  return words('系统时钟', 'the clock')
}
