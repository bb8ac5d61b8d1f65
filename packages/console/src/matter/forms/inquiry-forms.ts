import { signingWayNames } from '../../vocabulary/index.ts'
import { type Form, type FormFor, optionsOf, w } from './form.ts'

const recordInvestigation: FormFor<'record-investigation'> = {
  says: w(
    '向谁了解了情况，一次记一份。打印出来，请本人看过，每一页都签名。',
    'One record for each person asked. Print it; they read it and sign every page.',
  ),
  fields: [
    { type: 'moment', name: 'heldAt', label: w('什么时候', 'When') },
    { type: 'line', name: 'place', label: w('在哪里', 'Where'), max: 200 },
    { type: 'line', name: 'asked', label: w('问了谁', 'Who was asked'), max: 100 },
    {
      type: 'line',
      name: 'relation',
      label: w('和当事人是什么关系', 'What ties them to the parties'),
      max: 100,
      suggestions: [
        w('邻居', 'Neighbour'),
        w('同事', 'Colleague'),
        w('亲属', 'Relative'),
        w('当事人本人', 'A party'),
      ],
    },
    { type: 'line', name: 'recorder', label: w('记录人', 'Who wrote it down'), max: 100, optional: true },
    {
      type: 'prose',
      name: 'record',
      label: w('问了什么，怎么回答的', 'What was asked and answered'),
      max: 20000,
      rows: 9,
      phrases: [w('问：', 'Asked: '), w('答：', 'Answered: ')],
    },
  ],
}

const recordEntrustment: FormFor<'record-entrustment'> = {
  says: w(
    '法院、派出所、信访等单位发函委托的，在这里登记；办结以后可以打印反馈函告诉他们结果。',
    'Where a court, the police or another organ entrusted it with a letter. When it has ended, a letter with the result can be printed for them.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'link',
      label: w('从哪里来', 'By which way'),
      options: ({ region }) =>
        (region?.links ?? []).map(({ code, name, from }) => ({ value: code, words: name, says: from })),
    },
    { type: 'line', name: 'organ', label: w('来函单位', 'Which organ'), max: 100 },
    { type: 'line', name: 'letterNumber', label: w('函号', 'Number of their letter'), max: 60 },
    { type: 'day', name: 'letterDay', label: w('函上的日期', 'Day on the letter') },
    {
      type: 'line',
      name: 'theirNumber',
      label: w('对方的案号', 'Their number of the matter'),
      hint: w(
        '例如：收件号、警情号、信访件号',
        'For example the number of the filing, the call or the petition',
      ),
      max: 60,
      optional: true,
    },
    {
      type: 'prose',
      name: 'words',
      label: w('函里交代的事', 'What the letter asks'),
      max: 1000,
      rows: 3,
      optional: true,
    },
  ],
}

const noteUndisputedFacts: FormFor<'note-undisputed-facts'> = {
  says: w(
    '没有谈成，但有些事实各方都认，可以记下来。只写事实：谈的时候作的让步、提的方案不要写。各方都签了名才作数，谁都可以不签。',
    'It was not settled, but some facts nobody disputes. Write facts only, never what a side was ready to give. It counts once every party has signed, and nobody has to.',
  ),
  fields: [
    {
      type: 'prose',
      name: 'facts',
      label: w('各方都认可的事实', 'What nobody disputes'),
      max: 5000,
      rows: 8,
      phrases: [w('各方都认可：', 'Nobody disputes: ')],
    },
  ],
  begin: ({ undisputed }) => (undisputed === undefined ? {} : { facts: undisputed.facts }),
}

const signUndisputedFacts: FormFor<'sign-undisputed-facts'> = {
  says: w('当事人在窗口的纸上签了，就登记谁。', 'Record each party as they sign on paper at the desk.'),
  fields: [
    {
      type: 'choice',
      name: 'party',
      label: w('谁签的', 'Who signed'),
      options: ({ matter }) =>
        (matter.undisputed?.missing ?? []).map(({ party, name }) => ({ value: party, words: name })),
    },
    { type: 'choice', name: 'way', label: w('怎么签的', 'How'), options: optionsOf(signingWayNames) },
  ],
  begin: () => ({ way: 'signature' }),
  body: ({ party, way }, { undisputed }) => ({ version: undisputed?.version, party, way }),
}

export const inquiryForms = {
  'record-investigation': recordInvestigation,
  'record-entrustment': recordEntrustment,
  'note-undisputed-facts': noteUndisputedFacts,
  'sign-undisputed-facts': signUndisputedFacts,
} satisfies Record<string, Form>
