import { amountInYuan, parseAmount, type WireCommand } from '@jiefen/contract'
import { type Field, type Form, type Sight, type Values, w } from './form.ts'

/** Which part of the agreement: only those about which you may do this. */
const obligationFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'obligation',
  label: w('哪一项', 'Which part'),
  options: ({ matter }: Sight) =>
    matter.obligations
      .filter(({ may }) => may[command] === true)
      .map(({ id, what, part, amount, byDay, debtor, creditor }) => {
        const nth = part === undefined || part.of === 1 ? '' : ` ${part.nth}/${part.of}`
        const sum = amount === undefined ? '' : ` ${amount}`
        return {
          value: id,
          words: w(`${what || '道歉'}${nth}${sum && `${sum} 元`}`, `${what || 'apology'}${nth}${sum}`),
          says: w(
            `${debtor.name.zh} → ${creditor.name.zh}，${byDay} 前`,
            `${debtor.name.en} → ${creditor.name.en}, by ${byDay}`,
          ),
        }
      }),
})

const known: Field = {
  type: 'line',
  name: 'words',
  label: w('您是怎么知道的', 'How you know'),
  hint: w('例如：看了转账回单、电话问过本人', 'For example: saw the slip, asked by telephone'),
  max: 300,
  suggestions: [
    w('看了转账回单', 'Saw the bank slip'),
    w('电话问过本人', 'Asked by telephone'),
    w('本人到窗口说的', 'Said at the desk'),
  ],
}

const obligationIn = ({ matter, values }: Pick<Sight, 'matter' | 'values'>) =>
  matter.obligations.find(({ id }) => id === values.obligation)

const amount = (optional: boolean): Field => ({
  type: 'line',
  name: 'amount',
  label: w('多少钱（元）', 'How much (yuan)'),
  max: 30,
  hint: optional ? w('空着就是剩下的全部', 'Empty: all that is left') : w('可以是一部分', 'It may be a part'),
  ...(optional ? { optional: true } : {}),
  when: (sight) => obligationIn(sight)?.amount !== undefined,
})

/** What was typed as whole cents; what cannot be read is sent as it is not, and refused with a sentence. */
const centsOf = ({ amount: typed }: Values): object => {
  const cents = typeof typed === 'string' ? parseAmount(typed) : undefined
  return cents === undefined ? {} : { cents }
}

export const performanceForms = {
  'report-performance': {
    says: w(
      '当事人说已经履行的，请登记；对方确认以后才算数。',
      'Said to be done; it counts once the other side confirms.',
    ),
    fields: [
      obligationFor('report-performance'),
      amount(false),
      known,
      { type: 'photo', name: 'proof', label: w('回单照片', 'Photo of the slip'), optional: true },
    ],
    begin: ({ obligations }) => {
      const [first, second] = obligations.filter(({ may }) => may['report-performance'] === true)
      return first === undefined || second !== undefined || first.openCents === undefined
        ? {}
        : { obligation: first.id, amount: amountInYuan(first.openCents) }
    },
    body: ({ amount: typed, proof, ...values }) => ({
      ...values,
      ...centsOf({ amount: typed }),
      ...(typeof proof === 'object' && 'file' in proof
        ? { proof: { file: proof.file, name: proof.name } }
        : {}),
    }),
  },
  'confirm-performance': {
    says: w(
      '问过收款的一方再登记；登记履行的人和调解员自己不能确认。',
      'Ask whoever it is owed to. Whoever wrote the report, and the mediator, may not confirm.',
    ),
    fields: [obligationFor('confirm-performance'), amount(true), known],
    body: ({ amount: typed, ...values }) => ({ ...values, ...centsOf({ amount: typed }) }),
  },
  'dispute-performance': {
    fields: [
      obligationFor('dispute-performance'),
      { type: 'prose', name: 'words', label: w('哪里不对', 'What is not right'), max: 500, rows: 3 },
    ],
  },
  'promise-performance': {
    says: w('对方同意以前，还按原来的日子。', 'Until the other side agrees, the old day stays.'),
    fields: [
      obligationFor('promise-performance'),
      { type: 'day', name: 'byDay', label: w('改到哪一天前', 'By which day') },
      known,
    ],
  },
  'answer-promise': {
    fields: [
      obligationFor('answer-promise'),
      {
        type: 'yes-no',
        name: 'agrees',
        label: w('对方同意改日子吗', 'Does the other side agree'),
        yes: w('同意', 'Yes'),
        no: w('不同意', 'No'),
      },
      known,
    ],
  },
  'waive-performance': {
    grave: true,
    says: w(
      '只有权利人自己能放弃，放弃以后不能再要。',
      'Only whoever it is owed to can give it up, for good.',
    ),
    fields: [obligationFor('waive-performance'), known],
  },
  'declare-default': {
    grave: true,
    says: w(
      '先把还有哪些途径告诉权利人：司法确认、支付令、起诉、申请执行，各有期限，见“履行”一页。',
      'First tell whoever it is owed to what remains: confirmation, payment order, suit, enforcement, each with its day.',
    ),
    fields: [
      obligationFor('declare-default'),
      { type: 'prose', name: 'words', label: w('怎么催过，结果怎样', 'How it was urged'), max: 500, rows: 3 },
      {
        type: 'tick',
        name: 'recoursesTold',
        label: w('告知', 'Told'),
        says: w('已经把还有的途径告诉权利人', 'The creditor was told what remains open'),
      },
    ],
    body: ({ recoursesTold, ...values }) => ({ ...values, recoursesTold: recoursesTold === true }),
  },
} as const satisfies Partial<Record<WireCommand, Form>>
