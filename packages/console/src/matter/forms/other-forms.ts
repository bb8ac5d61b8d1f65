import type { WireCommand } from '@jiefen/contract'
import { keptNames, reopenNames, satisfactionNames } from '../../vocabulary/index.ts'
import { type Form, type FormFor, optionsOf, w } from './form.ts'

const fileOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string'
    ? value.file
    : undefined

/** Photos travel by their file's name. */
const withFiles =
  (...names: readonly string[]) =>
  (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values)
        .map(([name, value]) => [name, names.includes(name) ? fileOf(value) : value] as const)
        .filter(([, value]) => value !== undefined),
    )

const before = {
  type: 'photo',
  name: 'before',
  label: w('整改前的照片', 'Photo before'),
  optional: true,
} as const
const after = { type: 'photo', name: 'after', label: w('整改后的照片', 'Photo after') } as const

export const otherForms = {
  'rectify-at-once': {
    says: w(
      '当场就改好的，拍一张改好后的照片。之后由另一个人复查。',
      'Put right on the spot: one photo of it. Somebody else looks again later.',
    ),
    fields: [
      before,
      after,
      { type: 'prose', name: 'note', label: w('做了什么', 'What was done'), max: 1000, rows: 3 },
    ],
    body: withFiles('before', 'after'),
  },
  'order-rectification': {
    fields: [
      { type: 'day', name: 'byDate', label: w('哪一天前改好', 'By which day') },
      before,
      { type: 'prose', name: 'note', label: w('要改什么、由谁改', 'What, and by whom'), max: 1000, rows: 3 },
    ],
    body: withFiles('before'),
  },
  'report-rectified': {
    fields: [
      after,
      { type: 'prose', name: 'note', label: w('做了什么', 'What was done'), max: 1000, rows: 3 },
    ],
    body: withFiles('after'),
  },
  'recheck-hazard': {
    says: w('复查的人不能是整改的人。', 'Whoever put it right may not be the one who looks again.'),
    fields: [
      {
        type: 'yes-no',
        name: 'safe',
        label: w('安全了吗', 'Is it safe'),
        yes: w('安全了', 'Yes'),
        no: w('还没有，继续改', 'No, go on'),
      },
      { type: 'photo', name: 'photo', label: w('现场照片', 'Photo'), optional: true },
      { type: 'prose', name: 'note', label: w('看到的情况', 'What you saw'), max: 1000, rows: 3 },
    ],
    body: withFiles('photo'),
  },
  'assign-appeal': {
    fields: [
      { type: 'unit', name: 'unit', label: w('交给谁办', 'To whom'), kinds: ['territory', 'department'] },
    ],
  } satisfies FormFor<'assign-appeal'>,
  'decide-appeal': {
    says: w(
      '同意或不同意都要写明理由和依据，会告诉本人。',
      'Yes or no, with reason and authority; the person is told.',
    ),
    fields: [
      {
        type: 'yes-no',
        name: 'granted',
        label: w('决定', 'Decision'),
        yes: w('同意', 'Granted'),
        no: w('不同意', 'Not granted'),
      },
      { type: 'prose', name: 'reason', label: w('理由', 'Reason'), max: 2000, rows: 3 },
      { type: 'line', name: 'authority', label: w('依据', 'Authority'), max: 300 },
    ],
  } satisfies FormFor<'decide-appeal'>,
  'answer-appeal': {
    says: w(
      '用本人看得懂的话写：结果是什么、接下来怎么做、不满意可以找谁。',
      'In words the person understands: the result, what comes next, where to turn.',
    ),
    fields: [{ type: 'prose', name: 'answer', label: w('答复', 'Answer'), max: 3000, rows: 6 }],
  } satisfies FormFor<'answer-appeal'>,
  'record-follow-up': {
    says: w(
      '回访的人不能是经办的人。照对方的原话记。',
      'Whoever handled it may not be the one who calls. Write down their own words.',
    ),
    fields: [
      { type: 'party', name: 'party', label: w('回访谁', 'Whom') },
      {
        type: 'choice',
        name: 'kept',
        label: w('说好的都做到了吗', 'Was it kept'),
        options: optionsOf(keptNames),
      },
      {
        type: 'choice',
        name: 'satisfaction',
        label: w('满意吗', 'Satisfied'),
        options: optionsOf(satisfactionNames),
        optional: true,
      },
      {
        type: 'prose',
        name: 'words',
        label: w('对方怎么说', 'In their words'),
        max: 1000,
        rows: 3,
        optional: true,
      },
    ],
    body: ({ satisfaction, ...values }) => ({
      ...values,
      ...(satisfaction === undefined ? {} : { satisfaction: Number(satisfaction) }),
    }),
  },
  'reopen-matter': {
    says: w('重新打开后进入待接手的清单，有期限。', 'It lands in the list of the reopened, with a clock.'),
    fields: [
      { type: 'choice', name: 'why', label: w('为什么', 'Why'), options: optionsOf(reopenNames) },
      { type: 'prose', name: 'words', label: w('说明', 'In words'), max: 1000, rows: 3, optional: true },
    ],
  } satisfies FormFor<'reopen-matter'>,
  'resume-matter': {
    fields: [
      {
        type: 'unit',
        name: 'unit',
        label: w('由哪个单位接手', 'Which unit takes it up'),
        kinds: ['territory', 'department'],
        optional: true,
        hint: w('不选，就由现在负责的单位接手。', 'Left open: the unit that answers for it now.'),
      },
      { type: 'prose', name: 'note', label: w('接下来怎么办', 'What will be done'), max: 500, rows: 3 },
    ],
  } satisfies FormFor<'resume-matter'>,
  'archive-matter': {
    says: w('归档后只能看，不能再改。', 'After this the file can be read but not changed.'),
    fields: [],
    grave: true,
  } satisfies FormFor<'archive-matter'>,
} as const satisfies Partial<Record<WireCommand, Form>>
