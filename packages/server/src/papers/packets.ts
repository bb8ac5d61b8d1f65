import {
  type ContentsRow,
  chineseCapitals,
  type Outline,
  type OwedOnPaper,
  type PacketPaper,
  packetContentsOutline,
  packetGuideOutline,
  performanceRecordOutline,
  remedyApplicationOutline,
} from '@jiefen/documents'
import { besideThem, onlyOwnLines } from '@jiefen/domain/agreement'
import { chineseDate, dayOf } from '@jiefen/domain/calendar'
import { wayOf } from '@jiefen/domain/confirmation'
import type { Instant, ObligationId } from '@jiefen/domain/kernel'
import {
  dayOfObligation,
  type Matter,
  meantAgreement,
  type Obligation,
  type PerformanceReport,
  paidOf,
  standingOfObligation,
  withAgreement,
} from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import { type Packet, packetsFor, stillOwed, sumOfPacket } from '@jiefen/domain/performance'
import type { House } from '../house.ts'
import { wordsOfObligation } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { agreementNumberOn } from './agreement-number.ts'
import { agreementsInForce, checkOn } from './in-force.ts'
import { agreementOn } from './mediation-papers.ts'
import { dayIn, disputeName, issuerOf, type OnPaper, partyOnPaper } from './on-paper.ts'
import { packetWords } from './packet-words.ts'
import { type Opened, onPaper, printAsOne } from './print-paper.ts'

export interface PacketAsked {
  readonly obligation: ObligationId
  /** A code of the region’s table of remaining ways. */
  readonly recourse: string
}

const titles = {
  guide: '怎么办（说明）',
  'payment-order': '支付令申请书',
  'wage-order': '支付令申请书',
  enforcement: '强制执行申请书',
  agreement: '人民调解协议书',
  record: '协议履行情况记录',
} as const

/**
 * Everything for one of the remaining ways as one file: contents with true pages, how to go about it, the application with its data,
 * the agreement with its square code, what came of it. It is whoever is owed who takes it along, from their page or from the window:
 * the numbers of everybody else are blank on it, and nobody else’s part is in it: of several who claim together each has an extract.
 */
export async function printPacket(house: House, asked: PacketAsked, opened: Opened): Promise<Uint8Array> {
  const packet = packetsFor(asked.obligation, opened.matter, house.region).find(
    ({ recourse }) => recourse.code === asked.recourse,
  )
  if (packet === undefined) throw new DoorProblem('not-found')
  const eyes = (matter: Matter): Matter => onlyWith(matter, packet)
  const of = onPaper(house, { ...opened, matter: withAgreement(opened.matter, versionOf(packet)), eyes })
  const now = house.clock.now()
  const { kind, ...values } = valuesOf(packet, of, now)
  const { way } = values
  const leaves: { readonly row: Omit<ContentsRow, 'leaf'>; readonly outline: Outline }[] = [
    { row: { title: titles.guide }, outline: guideOn(packet, values, of, now) },
  ]
  if (kind === 'payment-order' || kind === 'wage-order' || kind === 'enforcement') {
    const { decided } = wayOf(of.matter) ?? {}
    const outline = remedyApplicationOutline({
      ...{ ...values, kind, enclosed: [titles.agreement, titles.record, '（其他证据请自己添上）'] },
      ...(kind === 'enforcement' && decided !== undefined
        ? { ruling: { courtNumber: decided.courtNumber, decidedOn: decided.decidedOn } }
        : {}),
    })
    leaves.push({ row: { title: titles[kind], remark: '填好签名' }, outline })
  }
  const inForce = agreementsInForce(house, opened.events).find(({ version }) => version === versionOf(packet))
  if (inForce !== undefined) {
    const check = await checkOn(house, inForce)
    const others = besideThem(opened.matter, packet.creditor).length > 0
    const outline = others
      ? extractOf(agreementOn(onPaper(house, { ...inForce, eyes: ownPart(packet, eyes) }), check))
      : agreementOn(onPaper(house, { ...inForce, eyes }), check)
    const remark = others ? '只印您自己的，其他人的没有印' : '电子签章的另附'
    if (outline !== undefined) leaves.push({ row: { title: titles.agreement, remark }, outline })
  }
  leaves.push({ row: { title: titles.record }, outline: performanceRecordOutline(values) })
  const rows = leaves.map(({ row }, index) => ({ ...row, leaf: index + 1 }))
  const outlines = [packetContentsOutline(values, rows), ...leaves.map(({ outline }) => outline)]
  return printAsOne(`${way} ${values.number}`, outlines, now)
}

/** Of several who claim, one: nobody else of that side, and none of their lines. */
const ownPart =
  ({ creditor }: Packet, eyes: (matter: Matter) => Matter) =>
  (whole: Matter): Matter => {
    const matter = eyes(whole)
    const others = besideThem(matter, creditor)
    const { agreement } = matter
    return {
      ...matter,
      parties: matter.parties.filter(({ id }) => !others.some((other) => other.id === id)),
      ...(agreement === undefined
        ? {}
        : { agreement: { ...agreement, terms: onlyOwnLines(agreement.terms, creditor, others) } }),
    }
  }

/** It says of itself that it is not the whole, and carries no code of pages that were never signed like this. */
const extractOf = (outline: Outline | undefined): Outline | undefined =>
  outline === undefined
    ? undefined
    : {
        ...outline,
        title: `${outline.title}（摘印）`,
        pagesCode: undefined,
        blocks: [
          {
            is: 'text',
            flush: true,
            words:
              '本件是摘印：协议里有多名申请人，这里只印您自己的条款，其他申请人的姓名和款项没有印。法院要看全文的，由调解委员会提供带电子签章的原件，也可以扫本件最后的二维码核对。',
          },
          ...outline.blocks,
        ],
      }

const versionOf = ({ obligations: [first] }: Packet): number => first.version

/** As whoever is owed may have it: their own numbers, and of everybody else only the name. */
const onlyWith = (matter: Matter, { creditor }: Packet): Matter => ({
  ...matter,
  parties: matter.parties.map((party) => {
    if (party.id === creditor) return party
    const { telephone, identityNumber, mail, address, ...known } = party
    return known
  }),
})

function valuesOf(
  packet: Packet,
  of: OnPaper,
  now: Instant,
): PacketPaper & { readonly kind: Packet['recourse']['packet'] } {
  const { matter, region } = of
  const party = (id: string) => {
    const found = matter.parties.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no party ${id} in matter ${matter.number}`)
    return partyOnPaper(found, of, true)
  }
  const sum = sumOfPacket(packet)
  const agreedAt = meantAgreement(matter)?.effectiveAt ?? now
  return {
    ...{ kind: packet.recourse.packet, number: agreementNumberOn(of), committee: issuerOf(of) },
    ...{ way: packet.recourse.way.zh, creditor: party(packet.creditor), debtor: party(packet.debtor) },
    ...{ agreedOn: dayIn(of)(agreedAt), dispute: disputeName(matter, region) },
    owed: packet.obligations.map((one) => owedOn(one, of)),
    open: sum === 0 ? undefined : { figures: amountInYuan(sum), capitals: chineseCapitals(sum) },
    printedOn: dayOf(now, region.calendar),
  }
}

function owedOn(one: Obligation, of: OnPaper): OwedOnPaper {
  const { cents } = one
  return {
    ...{ what: wordsOfObligation(one).zh, byDay: dayOfObligation(one) },
    ...(cents === undefined
      ? {}
      : {
          ...{ owed: amountInYuan(cents), paid: amountInYuan(paidOf(one)) },
          open: amountInYuan(stillOwed(one)),
        }),
    standing: standingOfObligation(one) === 'defaulted' ? '没有履行' : '已经逾期',
    reports: one.reports.map((report) => reportWords(report, of)),
  }
}

/** Who said what when; how the office came to know is the office’s note. */
function reportWords({ at, cents, confirmed, disputed }: PerformanceReport, of: OnPaper): string {
  const day = (moment: Instant): string => chineseDate(dayIn(of)(moment))
  const sum = cents === undefined ? '' : `${amountInYuan(cents)}元`
  const answer =
    confirmed !== undefined
      ? `${day(confirmed.at)}确认收到`
      : disputed !== undefined
        ? `${day(disputed.at)}表示没有收到或者不对`
        : '还没有确认'
  return `${day(at)}说已经履行${sum}；${answer}。`
}

function guideOn({ recourse, lastDay }: Packet, values: PacketPaper, of: OnPaper, now: Instant): Outline {
  return packetGuideOutline({
    ...values,
    ...{ words: recourse.words.zh, source: recourse.source, lastDay },
    over: lastDay !== undefined && dayOf(now, of.region.calendar) > lastDay,
    ...packetWords[recourse.packet],
  })
}
