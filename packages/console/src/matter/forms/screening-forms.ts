import type { MatterView } from '@jiefen/contract'
import { fieldTime, momentOfField } from '../../language/index.ts'
import { visitMetNames } from '../../vocabulary/index.ts'
import { type Form, type FormFor, optionsOf, type Sight, type SignInput, type Value, w } from './form.ts'

const signsIn = (value: Value): readonly SignInput[] =>
  Array.isArray(value)
    ? value.filter((row): row is SignInput => typeof row === 'object' && 'concerns' in row)
    : []

const isDropped = ({ matter, values }: Sight): boolean => {
  const kept = signsIn(values.signs).map(({ code }) => code)
  return (
    values.signs !== undefined && (matter.screening?.signs ?? []).some(({ code }) => !kept.includes(code))
  )
}

const screenMatter: FormFor<'screen-matter'> = {
  says: w(
    '请各方见面以前问一遍；以后情况变了，再问一遍。问的话和答的话，哪一方都看不到。',
    'Asked before anybody is brought together, and again when something changes. No party reads it.',
  ),
  fields: [
    { type: 'signs', name: 'signs', label: w('有没有下面的情况', 'Is there any of this') },
    {
      type: 'prose',
      name: 'words',
      label: w('以前记的情况为什么没有了', 'Why what was noted before is no longer so'),
      max: 500,
      rows: 2,
      when: isDropped,
    },
  ],
  begin: ({ screening }): { signs?: readonly SignInput[] } =>
    screening?.askedAt === undefined
      ? {}
      : {
          signs: screening.signs.map(({ code, concerns, words }) => ({
            ...{ code, concerns },
            ...(words === undefined ? {} : { words }),
          })),
        },
  body: (values) => ({
    signs: signsIn(values.signs).map(({ code, concerns, words }) => ({
      ...{ code, concerns: [...concerns] },
      ...((words ?? '').trim() === '' ? {} : { words: words?.trim() }),
    })),
    ...(values.words === undefined ? {} : { words: values.words }),
  }),
}

const toReport = ({ screening }: MatterView) =>
  (screening?.signs ?? []).filter(({ follows }) => follows.includes('report'))

const reportDanger: FormFor<'report-danger'> = {
  says: w(
    '先打电话或者当面报告，再在这里记下。系统不会替您报警。',
    'Report by telephone or in person first, then note it here. The system calls nobody for you.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'sign',
      label: w('报告的是哪一件', 'What was reported'),
      options: ({ matter }) => toReport(matter).map(({ code, name }) => ({ value: code, words: name })),
    },
    {
      type: 'line',
      name: 'to',
      label: w('报给哪个单位', 'To whom'),
      max: 100,
      suggestions: [
        w('派出所（110）', 'Police (110)'),
        w('民政部门', 'Civil affairs'),
        w('教育部门', 'Education'),
      ],
    },
    { type: 'line', name: 'receiver', label: w('谁接的', 'Who took it'), max: 100 },
    { type: 'moment', name: 'reportedAt', label: w('什么时候', 'When') },
    {
      type: 'prose',
      name: 'words',
      label: w('对方怎么说', 'What they said'),
      max: 500,
      rows: 2,
      optional: true,
    },
  ],
  begin: (matter) => {
    const [first] = toReport(matter).filter(({ reported }) => reported === undefined)
    return { sign: first?.code, to: first?.to?.zh, reportedAt: fieldTime(Date.now()) }
  },
  body: ({ reportedAt, ...rest }) => ({ ...rest, reportedAt: momentOfField(String(reportedAt)) }),
}

const recordVisit: FormFor<'record-visit'> = {
  says: w(
    '上门时说清：来不来由他定，不收钱，不来也不影响他的任何权利。当场答应的，再登记同意，选“上门时”。',
    'Say at the door: it is for them to decide, it is free, and they lose no right by a no. If they agree there, record the consent as “at the door”.',
  ),
  fields: [
    {
      type: 'party',
      name: 'party',
      label: w('找的是谁', 'Whose door'),
      among: ({ invitedAt }) => invitedAt !== undefined,
    },
    { type: 'moment', name: 'visitedAt', label: w('什么时候', 'When') },
    { type: 'choice', name: 'met', label: w('见到谁了', 'Who was met'), options: optionsOf(visitMetNames) },
    {
      type: 'yes-no',
      name: 'letterLeft',
      label: w('留下邀请函了吗', 'Was the letter left'),
      yes: w('留下了', 'Yes'),
      no: w('没有', 'No'),
    },
    {
      type: 'prose',
      name: 'words',
      label: w('说了什么', 'What was said'),
      max: 500,
      rows: 2,
      optional: true,
    },
  ],
  begin: () => ({ visitedAt: fieldTime(Date.now()) }),
  body: ({ visitedAt, ...rest }) => ({ ...rest, visitedAt: momentOfField(String(visitedAt)) }),
}

export const screeningForms = {
  'screen-matter': screenMatter,
  'report-danger': reportDanger,
  'record-visit': recordVisit,
} satisfies Record<string, Form>
