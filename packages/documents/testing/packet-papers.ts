import {
  type Outline,
  type PacketPaper,
  packetContentsOutline,
  packetGuideOutline,
  performanceRecordOutline,
  type RemedyApplicationPaper,
  remedyApplicationOutline,
} from '../src/index.ts'
import { agreement, committee } from './papers.ts'

const [creditor, debtor] = agreement.parties
if (creditor === undefined || debtor === undefined) throw new Error('an agreement has two sides')

const packet: PacketPaper = {
  ...{ number: `${agreement.number}-2`, committee, way: '申请支付令', creditor, debtor },
  ...{ agreedOn: '2026-10-22', dispute: '运输合同纠纷', printedOn: '2026-12-02' },
  owed: [
    {
      ...{ what: '运费第1期', byDay: '2026-11-01', owed: '25,666.67', paid: '10,000.00', open: '15,666.67' },
      standing: '没有履行',
      reports: ['2026年10月30日，说付了10,000.00元；2026年10月31日确认收到。'],
    },
    {
      ...{ what: '运费第2期', byDay: '2026-12-01', owed: '25,666.67', paid: '0.00', open: '25,666.67' },
      ...{ standing: '逾期', reports: [] },
    },
  ],
  open: { figures: '41,333.34', capitals: '肆万壹仟叁佰叁拾叁元叁角肆分' },
}
const enclosed = ['人民调解协议书', '协议履行情况记录']
const application = (kind: RemedyApplicationPaper['kind']) =>
  remedyApplicationOutline({
    ...{ ...packet, kind, enclosed },
    ...(kind === 'enforcement'
      ? { ruling: { courtNumber: '（2026）湖01民特7号', decidedOn: '2026-10-30' } }
      : {}),
  })

/** Each paper of a packet for one of the remaining ways. */
export const packetPapers: Readonly<Record<string, Outline>> = {
  'packet contents': packetContentsOutline(packet, [
    { title: '支付令申请书', page: 2, remark: '签名后交法院' },
  ]),
  'packet guide': packetGuideOutline({
    ...{ ...packet, words: '只欠钱的，您可以自己申请。', source: '民事诉讼法第225条' },
    ...{ lastDay: '2028-12-01', over: false, steps: ['填好申请书。', '交到法院。'], bring: ['身份证'] },
  }),
  'payment order': application('payment-order'),
  'wage order': application('wage-order'),
  enforcement: application('enforcement'),
  'performance record': performanceRecordOutline(packet),
}
