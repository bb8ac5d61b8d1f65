import type { MatterView, WireCommand } from '@jiefen/contract'
import { momentOfField } from '../../language/index.ts'
import { type Field, type Form, type Option, type Sight, w } from './form.ts'

/** Which of several assistants: only those about whom you may do this. */
const assistantFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'assistant',
  label: w('哪个协办单位', 'Which assistant'),
  options: ({ matter }: Sight) =>
    matter.assistants
      .filter(({ may }) => may[command] === true)
      .map(({ id, unit, task }) => ({ value: id, words: unit, says: w(task, task) })),
})

const consultationFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'consultation',
  label: w('哪一次会诊', 'Which consultation'),
  options: ({ matter }: Sight) =>
    matter.consultations
      .filter(({ may }) => may[command] === true)
      .map(({ id, why }) => ({ value: id, words: w(why, why) })),
  // There is one open at a time; nobody is asked which.
  when: ({ matter }: Sight) => matter.consultations.filter(({ may }) => may[command] === true).length > 1,
})

const onlyOne = (matter: MatterView, command: WireCommand) => {
  const [first] = matter.consultations.filter(({ may }) => may[command] === true)
  return first
}
const about = (matter: MatterView, command: WireCommand) => ({
  ...(onlyOne(matter, command) === undefined ? {} : { consultation: onlyOne(matter, command)?.id }),
})

/** Who was invited, and the host, who sits with them. */
const atTheTable = ({ matter, values, region }: Sight): readonly Option[] => {
  const id = values.consultation
  const one =
    matter.consultations.find((consultation) => consultation.id === id) ?? matter.consultations.at(-1)
  const host = region?.units.find((unit) => unit.id === matter.unit)
  const invited = (one?.units ?? []).map((unit) => ({ value: unit.id, words: unit.name }))
  return host === undefined || invited.some(({ value }) => value === host.id)
    ? invited
    : [{ value: host.id, words: host.name }, ...invited]
}

const why = { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 3 } as const
const done = { type: 'prose', name: 'words', max: 2000, rows: 4 } as const

export const teamForms = {
  'name-assistants': {
    says: w(
      '协办单位马上就能看到这件事，各有各的期限。事情还由主办单位负责，最后一起会签。',
      'They see the matter at once, each with its own limit. The host goes on answering; at the end all sign together.',
    ),
    fields: [
      {
        type: 'units',
        name: 'units',
        label: w('请哪些单位协办', 'Whom'),
        kinds: ['department', 'territory'],
      },
      {
        type: 'prose',
        name: 'task',
        label: w('请他们办什么', 'What they are asked to do'),
        max: 500,
        rows: 3,
      },
    ],
  },
  'release-assistant': {
    says: w('不再协办的单位和理由留在卷里。', 'Who no longer helps, and why, stays in the file.'),
    fields: [assistantFor('release-assistant'), why],
  },
  'do-part': {
    fields: [
      assistantFor('do-part'),
      { ...done, label: w('办了什么，结果怎样', 'What was done, and what came of it') },
    ],
  },
  'counter-sign': {
    fields: [
      assistantFor('counter-sign'),
      {
        type: 'yes-no',
        name: 'agrees',
        label: w('同意这个结果吗', 'Do you agree with the result'),
        yes: w('同意', 'We agree'),
        no: w('不同意，说明意见', 'We do not agree, and say why'),
      },
      {
        ...{ type: 'prose', name: 'words', max: 500, rows: 3 },
        label: w('有什么不同意见', 'What you do not agree with'),
        when: ({ values }: Sight) => values.agrees === false,
      },
    ],
  },
  'propose-consultation': {
    says: w(
      '提议以后，由负责的单位在规定时间内召集，或者说明不用开的理由。',
      'Whoever answers for the matter then convenes it within its limit, or says why not.',
    ),
    fields: [
      { ...why, label: w('为什么要一起商量', 'Why all should sit together') },
      {
        ...{ type: 'units', name: 'units', kinds: ['department', 'territory', 'committee'] },
        label: w('请哪些单位', 'Whom'),
      },
    ],
  },
  'convene-consultation': {
    says: w(
      '被请的单位马上收到通知，也能看到这件事。没开之前可以改时间。',
      'The invited are told at once and may open the file. Until it is held the hour may be moved.',
    ),
    fields: [
      consultationFor('convene-consultation'),
      { type: 'moment', name: 'startsAt', label: w('什么时候开', 'When') },
      {
        ...{ type: 'line', name: 'place', max: 200, optional: true },
        label: w('在哪里开', 'Where'),
        hint: w('地点和视频链接至少写一个', 'A place, a video link, or both'),
      },
      {
        ...{ type: 'line', name: 'link', max: 500, optional: true },
        label: w('视频链接', 'Video link'),
        hint: w('以 https:// 开头', 'Begins with https://'),
      },
      {
        ...{ type: 'units', name: 'units', kinds: ['department', 'territory', 'committee'] },
        label: w('请哪些单位', 'Whom'),
      },
    ],
    begin: (matter) => {
      const one = onlyOne(matter, 'convene-consultation')
      const { place, link } = one?.convened ?? {}
      return {
        ...about(matter, 'convene-consultation'),
        units: one?.units.map(({ id }) => id) ?? [],
        ...(place === undefined ? {} : { place }),
        ...(link === undefined ? {} : { link }),
      }
    },
    body: ({ startsAt, ...values }, matter) => ({
      ...about(matter, 'convene-consultation'),
      ...values,
      startsAt: momentOfField(String(startsAt)),
    }),
  },
  'hold-consultation': {
    fields: [
      consultationFor('hold-consultation'),
      { type: 'several', name: 'present', label: w('哪些单位到会', 'Who was present'), options: atTheTable },
      {
        ...{ type: 'names', name: 'others', optional: true },
        label: w('还有谁参加', 'Who else'),
        hint: w('写单位和职务，用顿号隔开', 'Office and function, separated by commas'),
      },
      { type: 'prose', name: 'record', label: w('会诊记录', 'Record'), max: 20000, rows: 9 },
    ],
    body: (values, matter) => ({ ...about(matter, 'hold-consultation'), ...values }),
  },
  'conclude-consultation': {
    says: w(
      '每项任务各有期限，到那一天二十四点为止，由办的单位自己报告。',
      'Each task is a limit of its own, until the end of its day, and its unit reports on it.',
    ),
    fields: [
      consultationFor('conclude-consultation'),
      { type: 'prose', name: 'conclusion', label: w('商量的结论', 'Conclusion'), max: 5000, rows: 5 },
      {
        type: 'tasks',
        name: 'tasks',
        label: w('谁办什么，哪天办完', 'Who does what, until when'),
        units: atTheTable,
      },
    ],
    body: ({ tasks = [], ...values }, matter) => ({
      ...about(matter, 'conclude-consultation'),
      ...values,
      tasks,
    }),
  },
  'call-off-consultation': {
    fields: [consultationFor('call-off-consultation'), { ...why, label: w('为什么不开了', 'Why not') }],
    body: (values, matter) => ({ ...about(matter, 'call-off-consultation'), ...values }),
  },
  'finish-task': {
    fields: [
      {
        type: 'choice',
        name: 'task',
        label: w('哪一项任务', 'Which task'),
        options: ({ matter }: Sight) =>
          matter.consultations
            .flatMap(({ concluded }) => concluded?.tasks ?? [])
            .filter(({ may }) => may['finish-task'] === true)
            .map(({ id, what, unit }) => ({ value: id, words: w(what, what), says: unit })),
      },
      { ...done, label: w('办了什么，结果怎样', 'What was done, and what came of it') },
    ],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
