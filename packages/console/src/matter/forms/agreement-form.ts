import type { MatterView } from '@jiefen/contract'
import { fieldTime, momentOfField } from '../../language/index.ts'
import { isPayment, promisesOf } from './fill.ts'
import { type FormFor, type Sight, type Values, w } from './form.ts'
import { draftOf, promiseOf } from './promise-input.ts'

/** Labour, medical and contracted land: the law wants these in writing. */
const isWrittenOnly = ({ matter, region }: Pick<Sight, 'matter' | 'region'>): boolean =>
  region?.categories.some(({ code, writtenOnly }) => writtenOnly && code === matter.sorting.category) ?? false

export const drawAgreement: FormFor<'draw-agreement'> = {
  preview: 'agreement',
  says: w(
    '一条写一件事：谁、在什么时候前、做什么、多少钱。右边就是纸上的样子。',
    'One clause, one thing: who, by when, what, how much. Beside it you see the paper.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'form',
      label: w('书面还是口头', 'Written or oral'),
      options: (sight) => [
        {
          value: 'written',
          words: w('书面协议', 'Written'),
          says: w('各方签名、调解员签名、盖章后生效', 'Takes effect with all signatures and the seal'),
        },
        ...(isWrittenOnly(sight)
          ? []
          : [
              {
                value: 'oral',
                words: w('口头协议', 'Oral'),
                says: w('达成之日起生效，登记在册', 'In effect from the day they agreed'),
              },
            ]),
      ],
    },
    {
      type: 'choice',
      name: 'covers',
      label: w('谈成了多少', 'How much is settled'),
      options: () => [
        { value: 'whole', words: w('都谈成了', 'All of it') },
        {
          value: 'part',
          words: w('先谈成了一部分', 'A part of it'),
          says: w(
            '这部分先签、先生效、先履行，其余的继续调解',
            'Signed and kept now; mediation goes on about the rest',
          ),
        },
      ],
    },
    { type: 'prose', name: 'facts', label: w('主要事实和争议', 'Main facts and issues'), max: 5000, rows: 4 },
    {
      type: 'prose',
      name: 'responsibility',
      label: w('各方责任', 'Responsibility'),
      max: 2000,
      rows: 2,
      optional: true,
    },
    {
      type: 'promises',
      name: 'promises',
      label: w('谁付钱、谁做什么、哪天前', 'Who pays or does what until when'),
      hint: w(
        '写在这里的，到期前会提醒，付一笔记一笔，直到履行完。',
        'What stands here is reminded of and reckoned until it is kept.',
      ),
      optional: true,
    },
    {
      type: 'clauses',
      name: 'clauses',
      label: w('协议内容（上面没写到的）', 'What else was agreed'),
      spared: ({ values }) => promisesOf(values.promises).length > 0,
    },
    {
      type: 'prose',
      name: 'leavesOpen',
      label: w('还没谈成、继续调解的', 'What stays open'),
      hint: w(
        '会写进协议：哪些还没谈成，谈不谈得成都不影响这份协议。',
        'It stands in the agreement: what is not settled yet, and that this agreement holds whatever comes of it.',
      ),
      max: 1000,
      rows: 2,
      when: ({ values }) => values.covers === 'part',
    },
    {
      type: 'several',
      name: 'replaces',
      label: w('代替哪份已经生效的协议', 'Whose place it takes'),
      hint: w(
        '不选，先谈成的照样有效。选了，会在协议里写明一条。',
        'Unless chosen, what was settled before stays in force. What is chosen stands in a clause.',
      ),
      optional: true,
      options: ({ matter }) =>
        matter.alsoInForce.map(({ agreement }) => ({
          value: String(agreement.version),
          words: w(`第 ${agreement.version} 版协议`, `Version ${agreement.version}`),
          says: w(agreement.clauses[0] ?? '', agreement.clauses[0] ?? ''),
        })),
      when: ({ matter }) => matter.alsoInForce.length > 0,
    },
    {
      type: 'line',
      name: 'way',
      label: w('怎么履行', 'How it is performed'),
      max: 200,
      suggestions: [
        w('现金当面付清', 'In cash, in person'),
        w('银行转账', 'Bank transfer'),
        w('自行修好，对方验收', 'Repaired, and looked at by the other side'),
      ],
    },
    { type: 'line', name: 'place', label: w('在哪里履行', 'Where'), max: 200, optional: true },
    { type: 'day', name: 'by', label: w('最迟哪一天做完', 'By which day') },
    {
      type: 'moment',
      name: 'agreedAt',
      label: w('什么时候谈成的', 'When they agreed'),
      when: ({ values }) => values.form === 'oral',
    },
  ],
  begin: beginAgreement,
  body: (values, _matter, sight) => ({
    form: values.form,
    facts: values.facts,
    ...(values.responsibility === undefined ? {} : { responsibility: values.responsibility }),
    clauses: [
      ...promisesOf(values.promises).map((one) => draftOf(one, isPayment(one, sight))),
      ...(Array.isArray(values.clauses) ? values.clauses : []),
    ],
    ...(values.covers === 'part' ? { partial: { leavesOpen: values.leavesOpen } } : {}),
    ...(Array.isArray(values.replaces) ? { replaces: values.replaces.map(Number) } : {}),
    performance: {
      way: values.way,
      ...(values.place === undefined ? {} : { place: values.place }),
      by: values.by,
    },
    ...(values.form === 'oral' ? { agreedAt: momentOfField(String(values.agreedAt)) } : {}),
  }),
}

/** A new version starts from the one before; the first from the story. */
function beginAgreement({ agreement, alsoInForce, story }: MatterView): Values {
  const now = fieldTime(Date.now())
  const facts = alsoInForce.at(-1)?.agreement.facts ?? story
  if (agreement === undefined)
    return { form: 'written', covers: 'whole', facts, clauses: [''], agreedAt: now }
  const replaces = agreement.replaces ?? []
  const isReplacing = (at: number) => replaces.some(({ clause }) => clause === at + 1)
  return {
    form: agreement.form,
    covers: agreement.partial === undefined ? 'whole' : 'part',
    leavesOpen: agreement.partial?.leavesOpen,
    replaces: replaces.map(({ version }) => String(version)),
    facts: agreement.facts,
    responsibility: agreement.responsibility,
    promises: agreement.drafts.flatMap((draft) => promiseOf(draft) ?? []),
    clauses: agreement.clauses.filter(
      (_, at) => promiseOf(agreement.drafts[at] ?? '') === undefined && !isReplacing(at),
    ),
    way: agreement.performance.way,
    place: agreement.performance.place,
    by: agreement.performance.by,
    agreedAt: now,
  }
}
