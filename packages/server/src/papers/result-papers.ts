import { type Outline, type ResultRecordPaper, resultRecordOutline } from '@jiefen/documents'
import { findUnit, type Region } from '@jiefen/domain/region'
import { authorOn, type Draw, dayIn, issuerOf, momentOn, numberOn, type OnPaper } from './on-paper.ts'

const record = (
  of: OnPaper,
  said: Omit<ResultRecordPaper, 'number' | 'unit' | 'doneBy'> & { readonly doneBy: string | undefined },
): Outline =>
  resultRecordOutline({
    ...said,
    number: numberOn(of),
    unit: issuerOf(of),
    doneBy: [said.doneBy ?? ''],
  })

export const rectificationOn: Draw = (of) => {
  const { rectified } = of.matter
  if (rectified === undefined) return undefined
  return record(of, {
    title: '整改情况记录',
    rows: [{ label: '整改方式', value: rectified.mode === 'at-once' ? '立行立改' : '限期整改' }],
    sections: [
      { heading: '原来的情况', words: of.matter.story },
      { heading: '整改情况', words: rectified.note },
    ],
    doneBy: authorOn(rectified.by, of),
    doneOn: dayIn(of)(rectified.at),
  })
}

export const recheckOn: Draw = (of) => {
  const { recheck } = of.matter
  if (recheck === undefined) return undefined
  return record(of, {
    title: '复查记录',
    rows: [{ label: '复查结果', value: recheck.safe ? '已经安全' : '还不安全，继续整改' }],
    sections: [{ heading: '复查情况', words: recheck.note }],
    doneBy: authorOn(recheck.by, of),
    doneOn: dayIn(of)(recheck.at),
  })
}

export const decisionOn: Draw = (of) => {
  const { decision } = of.matter
  if (decision === undefined) return undefined
  return record(of, {
    title: '办理决定',
    rows: [{ label: '决定', value: decision.granted ? '同意' : '不同意' }],
    sections: [
      { heading: '诉求', words: of.matter.story },
      { heading: '理由', words: decision.reason },
      { heading: '依据', words: decision.authority },
    ],
    doneBy: authorOn(decision.by, of),
    doneOn: dayIn(of)(decision.at),
  })
}

export const answerOn: Draw = (of) => {
  const answered = of.events.findLast((event) => event.type === 'AppealAnswered')
  if (answered?.type !== 'AppealAnswered') return undefined
  return record(of, {
    title: '答复',
    rows: [{ label: '答复时间', value: momentOn(answered.at, of) }],
    sections: [{ heading: '答复内容', words: answered.answer }],
    doneBy: authorOn(answered.by, of),
    doneOn: dayIn(of)(answered.at),
  })
}

const nameOf = (region: Region, unit: string): string =>
  region.units.find(({ id }) => id === unit)?.name.zh ?? unit

export const consultationOn: Draw = (of, nth) => {
  const { matter, region } = of
  const consultation = matter.consultations.filter(({ held }) => held !== undefined)[nth - 1]
  const { held, convened, concluded } = consultation ?? {}
  if (consultation === undefined || held === undefined) return undefined
  const tasks = (concluded?.tasks ?? []).map(
    ({ unit, what, byDay, done }) =>
      `${nameOf(region, unit)}：${what}（${byDay}前）${done === undefined ? '' : `，已办：${done.words}`}`,
  )
  return record(of, {
    title: '会诊纪要',
    rows: [
      { label: '时间', value: convened === undefined ? undefined : momentOn(convened.startsAt, of) },
      { label: '地点', value: convened?.place ?? (convened?.link === undefined ? undefined : '视频') },
      { label: '参加单位', value: held.present.map((unit) => nameOf(region, unit)).join('、') },
      { label: '其他参加人', value: held.others.join('、') || '无' },
    ],
    sections: [
      { heading: '会诊事由', words: consultation.why },
      { heading: '讨论情况', words: held.record },
      ...(concluded === undefined ? [] : [{ heading: '会诊结论', words: concluded.conclusion }]),
      ...(tasks.length === 0 ? [] : [{ heading: '任务分工', words: tasks.join('\n') }]),
    ],
    doneBy: consultation.convened === undefined ? undefined : authorOn(consultation.convened.by, of),
    doneOn: dayIn(of)(held.at),
  })
}

export const assistantsOn: Draw = (of) => {
  const { matter, region } = of
  const helped = matter.assistants.filter(({ part }) => part !== undefined)
  if (helped.length === 0) return undefined
  return resultRecordOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    title: '协办情况和会签意见',
    rows: [
      { label: '主办单位', value: findUnit(region, matter.unit)?.name.zh },
      { label: '协办单位', value: helped.map(({ unit }) => nameOf(region, unit)).join('、') },
    ],
    sections: helped.map(({ unit, task, part, signature }) => ({
      heading: nameOf(region, unit),
      words: [
        `任务：${task}`,
        `办理：${part?.words ?? ''}`,
        signature === undefined
          ? '会签：还没有会签'
          : `会签：${signature.agrees ? '同意' : '有不同意见'}${signature.words === undefined ? '' : `，${signature.words}`}`,
      ].join('\n'),
    })),
    doneBy: helped.map(({ part }) => (part === undefined ? '' : (authorOn(part.by, of) ?? ''))),
  })
}
