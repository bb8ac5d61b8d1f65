import type { WireCommand } from '@jiefen/contract'
import { type Form, type Sight, w } from './form.ts'

/** Complaints that wait for this person, with their first words. */
const waiting = ({ matter }: Sight) =>
  matter.neutrality.complaints
    .filter(({ may }) => may['answer-complaint'] === true)
    .map(({ id, kind, by, words = '' }) => ({
      value: id,
      words: w(`${by.zh}：${kind.zh}`, `${by.en}: ${kind.en}`),
      says: w(words, words),
    }))

export const neutralityForms = {
  'choose-mediator': {
    says: w(
      '登记当事人在窗口说想请谁。各方说的是同一位，就提名这位；各方仍然可以同意或者不同意。',
      'Write down whom a party would like. Once every party has named the same person, they are proposed; each party may still say yes or no.',
    ),
    fields: [
      { type: 'party', name: 'party', label: w('哪一方', 'Which party') },
      { type: 'mediator', name: 'mediator', label: w('想请谁', 'Whom they would like') },
    ],
  },
  'recuse-mediator': {
    says: w(
      '写一句理由，当事人会看到。回避以后由当事人重新选，选不定的由调委会指定。',
      'Give the reason in a sentence; the parties read it. They then choose again, or the committee designates.',
    ),
    fields: [
      {
        type: 'prose',
        name: 'reason',
        label: w('为什么回避', 'Why you step aside'),
        max: 500,
        rows: 2,
        phrases: [
          w('我和其中一方是亲属', 'I am related to one side'),
          w('我和其中一方是同事或者老朋友', 'I am a colleague or an old friend of one side'),
          w('我以前办过这件事', 'I have dealt with this matter before'),
        ],
      },
    ],
    grave: true,
  },
  'complain-about-mediator': {
    says: w(
      '投诉交给上一级答复，被投诉的调解员和另一方都看不到。请照当事人的原话登记。',
      'It goes to the level above; neither the mediator nor the other side sees it. Please write it as it was said.',
    ),
    fields: [
      { type: 'party', name: 'party', label: w('谁投诉', 'Who complains') },
      {
        type: 'choice',
        name: 'code',
        label: w('哪一种情况', 'What it is'),
        list: true,
        options: ({ region }: Sight) =>
          (region?.complaintKinds ?? []).map(({ code, name }) => ({ value: code, words: name })),
      },
      {
        type: 'prose',
        name: 'words',
        label: w('发生了什么', 'What happened'),
        hint: w('选“其他”的必须写。', 'Needed for “something else”.'),
        max: 2000,
        rows: 4,
        optional: true,
      },
    ],
  },
  'answer-complaint': {
    says: w(
      '答复会原样给投诉的当事人看；被投诉的调解员和另一方看不到。',
      'Whoever complained reads the answer as you write it; the mediator and the other side do not.',
    ),
    fields: [
      { type: 'choice', name: 'complaint', label: w('答复哪一项', 'Which one'), options: waiting },
      {
        type: 'yes-no',
        name: 'founded',
        label: w('查下来属实吗', 'Was it founded'),
        yes: w('属实', 'Yes'),
        no: w('不属实', 'No'),
      },
      {
        type: 'prose',
        name: 'words',
        label: w('怎么查的，怎么处理', 'What was looked into and what follows'),
        max: 1000,
        rows: 4,
      },
    ],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
