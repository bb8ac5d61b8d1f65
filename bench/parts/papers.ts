import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type AgreementPaper,
  agreementOutline,
  backCoverOutline,
  contentsOutline,
  coverOutline,
  type Outline,
  printAgreement,
  printOutlines,
  sessionRecordOutline,
} from '@jiefen/documents'
import { openSeal } from '@jiefen/server/platform/pdf-seal'
import QRCode from 'qrcode'
import { type Line, median } from './figures.ts'

export interface PapersPlan {
  readonly agreements: number
  readonly dossiers: number
}

const number = '（2026）湖滨人调字第12号'
const committee = '湖滨街道人民调解委员会'
const at = new Date('2026-11-22T08:00:00Z')
const mostPrinted = 15
const mostSealed = 60
const mostWhole = 1_000
const wholePages = 40

/** (papers) An agreement with its data as PDF, the same sealed, and a dossier of forty pages; each run with other words. */
export async function measurePapers(plan: PapersPlan, say: (words: string) => void): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiefen-bench-papers-'))
  try {
    const seal = openSeal({ dataDirectory: folder, name: '测量用印章', now: () => at.getTime() })
    const svg = await QRCode.toString('https://jiefen.example/check/1/8F3K27QMAB', { type: 'svg', margin: 0 })
    const check = { svg, lines: ['扫码核对', '指纹 1A2B 3C4D 5E6F 7A8B'] }
    // The compiler is built, the typefaces read, the key made and a few printed before anything counts.
    await seal.seal(pdfOf(printAgreement(agreement(-1), at)), { reason: 'warm', at })
    await timed(20, (round) => printAgreement(agreement(-2 - round), at))
    const printed = await timed(plan.agreements, (round) => printAgreement(agreement(round), at))
    const sealed = await timed(plan.agreements, async (round) => {
      const pdf = pdfOf(printAgreement({ ...agreement(round), check }, at))
      return seal.seal(pdf, { reason: `jiefen ${round}`, at })
    })
    say(`${plan.agreements} agreements printed, and as many sealed`)
    let pages = 0
    const whole = await timed(plan.dossiers, (round) => {
      const papers = dossier(round)
      const result = printOutlines('卷宗', papers, at)
      if ('missing' in result) throw new Error(`no typeface has ${result.missing}`)
      pages = result.pages
    })
    say(`${plan.dossiers} dossiers of ${pages} pages put together`)
    if (pages < wholePages) throw new Error(`the dossier has only ${pages} pages`)
    return [
      line('an agreement with its data as PDF', printed, mostPrinted),
      line('the same with square code and seal', sealed, mostSealed),
      line(`a whole dossier of ${pages} pages`, whole, mostWhole),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function line(what: string, rounds: readonly number[], most: number): Line {
  const value = median(rounds)
  return {
    part: 'papers',
    what,
    value,
    unit: 'ms',
    rounds,
    goal: { text: `≤ ${most} ms`, met: value <= most },
  }
}

async function timed(rounds: number, work: (round: number) => unknown): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    await work(round)
    taken.push(performance.now() - begun)
    // The native sheets are freed only when the loop turns.
    await new Promise(setImmediate)
  }
  return taken
}

function pdfOf(printed: ReturnType<typeof printAgreement>): Uint8Array {
  if ('missing' in printed) throw new Error(`no typeface has ${printed.missing}`)
  return printed.pdf
}

const agreement = (round: number): AgreementPaper => ({
  number: `（2026）湖滨人调字第${round + 2}号`,
  committee,
  parties: [
    { kind: 'person', name: `李明${round}`, contact: '199 0000 0001', address: '湖滨街道柳荫社区3号楼' },
    { kind: 'organisation', name: '青禾建筑工程有限公司', address: '工业路18号', representative: '周启明' },
  ],
  facts: `双方因拖欠运费发生纠纷，共${round + 40}车次。\n各方对车次和单价均无异议。`,
  clauses: ['公司支付运费人民币柒万柒仟元整。', '分三期付清，每期于约定日期前付到。', '申请人放弃逾期利息。'],
  performance: { way: '银行转账', place: '街道调解中心', time: '2026年11月28日前' },
  mediators: ['王敏'],
  signedOn: '2026-11-22',
})

/** Cover, contents, and as many sessions of two pages as make forty. */
function dossier(round: number): Outline[] {
  const said = `第${round}轮：运单都在，钱没有付清，双方各自说明了理由，调解员逐项核对。`
  const sessions = Array.from({ length: 18 }, (_, index) =>
    sessionRecordOutline({
      ...{ number, committee, session: index + 1, dispute: '运输合同纠纷' },
      ...{ startedAt: '2026-11-21T09:30', place: '一号调解室', open: false, others: [] },
      ...{ parties: ['李明', '张华'], mediators: ['王敏'], rightsTold: '当面宣读。' },
      course: Array.from({ length: 16 }, (_turn, turn) => ({
        speaker: turn % 2 ? '张华' : '李明',
        words: said,
      })),
      result: '择期继续调解。',
    }),
  )
  const papers = [...sessions, agreementOutline(agreement(round))]
  const all = [...papers, backCoverOutline()]
  const rows = all.map(({ title }, index) => ({ title, leaf: index + 2 }))
  const cover = coverOutline({
    mediation: true,
    committee,
    title: '运输合同纠纷',
    number,
    mediators: ['王敏'],
  })
  return [cover, contentsOutline(number, rows), ...all]
}
