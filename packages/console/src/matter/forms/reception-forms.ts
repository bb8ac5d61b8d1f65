import { complexityNames, kindNames } from '../../vocabulary/index.ts'
import { type FormFor, optionsOf, w } from './form.ts'

export const sortMatter: FormFor<'sort-matter'> = {
  says: w(
    '只改需要改的。核定以后，清单上不再标“系统建议”。不改内容，写上理由提交，就是认可系统的建议。',
    'Change only what must change. Once decided, the list no longer says “suggested”.',
  ),
  fields: [
    { type: 'choice', name: 'kind', label: w('哪一类', 'Kind'), options: optionsOf(kindNames) },
    {
      type: 'choice',
      name: 'category',
      label: w('具体类别', 'Category'),
      optional: true,
      list: true,
      when: ({ values }) => values.kind === 'dispute',
      options: ({ region }) =>
        (region?.categories ?? []).map(({ code, name, mediable }) => ({
          value: code,
          words: mediable ? name : { zh: `${name.zh}（不能调解）`, en: `${name.en} (not for mediation)` },
        })),
    },
    {
      type: 'choice',
      name: 'complexity',
      label: w('简单还是复杂', 'Simple or complex'),
      options: optionsOf(complexityNames),
    },
    {
      type: 'unit',
      name: 'unit',
      label: w('由哪个单位办', 'Who handles it'),
      kinds: ['territory', 'department'],
    },
    { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 2 },
  ],
  begin: ({ sorting }) => ({
    kind: sorting.kind,
    category: sorting.category,
    complexity: sorting.complexity,
    unit: sorting.unit,
  }),
  body: (values, { sorting }) => ({
    ...(values.kind === sorting.kind ? {} : { kind: values.kind }),
    ...(values.category === sorting.category ? {} : { category: values.category ?? null }),
    ...(values.complexity === sorting.complexity ? {} : { complexity: values.complexity }),
    ...(values.unit === sorting.unit ? {} : { unit: values.unit }),
    why: values.why,
  }),
}

export const acceptMatter: FormFor<'accept-matter'> = {
  says: w(
    '先看看类别和负责单位对不对；不对，先“修改分流”。受理以后，当事人会看到由谁办、什么时候前有结果。',
    'Check the sorting first, and change it if it is wrong. After this the parties see who handles it and by when.',
  ),
  shows: 'sorting',
  fields: [],
}

export const declineMatter: FormFor<'decline-matter'> = {
  says: w(
    '请选理由。系统会把“该去哪里办”一起告诉本人，并打印告知书。',
    'Choose the reason. The person is told where to go instead, and a notice can be printed.',
  ),
  grave: true,
  fields: [
    {
      type: 'choice',
      name: 'reason',
      label: w('不予受理的理由', 'Reason'),
      options: ({ region, matter }) =>
        (region?.declineReasons ?? [])
          .map(({ code, name, basis, route }) => {
            // What was found when safety was asked about stands first, with why.
            const sign = matter.screening?.signs.find(({ declines }) => declines?.code === code)
            const found = {
              zh: `问安全时发现：${sign?.name.zh}。`,
              en: `Found by asking: ${sign?.name.en}. `,
            }
            const why = sign === undefined ? { zh: '', en: '' } : found
            return {
              ...{ value: code, words: name, isFound: sign !== undefined },
              says: { zh: `${why.zh}${route.zh}（依据：${basis}）`, en: `${why.en}${route.en} (${basis})` },
            }
          })
          .toSorted((one, other) => Number(other.isFound) - Number(one.isFound)),
    },
    { type: 'prose', name: 'note', label: w('补充说明', 'Note'), max: 1000, rows: 2, optional: true },
  ],
}

export const passOn: FormFor<'pass-on'> = {
  says: w(
    '对方接手以前，仍由现在的单位负责（首问责任）。',
    'Until they take it over, the present unit still answers for it (first-contact responsibility).',
  ),
  fields: [
    { type: 'unit', name: 'to', label: w('转给谁', 'To whom'), kinds: ['territory', 'department'] },
    { type: 'prose', name: 'why', label: w('为什么转', 'Why'), max: 500, rows: 2 },
  ],
}

export const giveBack: FormFor<'give-back'> = {
  says: w(
    '退回给首问单位，由它重新安排。理由会写进经过。',
    'Goes back to the first unit, which decides anew. The reason is kept.',
  ),
  fields: [{ type: 'prose', name: 'why', label: w('为什么退回', 'Why'), max: 500, rows: 2 }],
}

export const withdrawMatter: FormFor<'withdraw-matter'> = {
  says: w(
    '只在本人要求撤回时登记。以后想再反映，可以重新登记。',
    'Only when the person asks for it. They may report again later.',
  ),
  grave: true,
  fields: [
    {
      type: 'prose',
      name: 'reason',
      label: w('本人说的理由', 'Their reason'),
      max: 500,
      rows: 2,
      optional: true,
    },
  ],
}
