import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { asCents, type Cents, lessThe, sumOf } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import type { FigureName } from './figure-names.ts'
import { type Figure, figureOn, find, type Tables } from './figures.ts'
import { isMoney, isWhole, sharedByLoss, times } from './rounding.ts'
import {
  type Calculated,
  type CalculatorRefused,
  firstImpossible,
  inFormula,
  moneyStep,
  roundingStep,
  type Step,
  w,
  yuan,
} from './step.ts'

export const trafficBuckets = ['medical', 'death', 'property'] as const
export type TrafficBucket = (typeof trafficBuckets)[number]
export const walkerFaults = ['none', 'secondary', 'equal', 'main', 'full'] as const
export type WalkerFault = (typeof walkerFaults)[number]

/** 交通事故：谁先赔. Losses are what the injury calculator gives, by limit. */
export interface TrafficInput {
  readonly day: Day
  /** Whether the insured motor side bears any fault at all: then the higher limits hold. */
  readonly isAtFault: boolean
  /** Insured motor vehicles that pay: their limits add up (道路交通事故损害赔偿解释第18条). */
  readonly vehicles: number
  readonly victims: readonly Readonly<Record<TrafficBucket, Cents>>[]
  /** Who the victims are; a pedestrian or cyclist is protected by 道路交通安全法第76条. */
  readonly other: 'motor' | 'walker'
  /** The other side's responsibility by the finding of the traffic police; for a walker. */
  readonly walkerFault?: WalkerFault
  /** What the motor side pays beyond the compulsory insurance, in whole percent. */
  readonly percent: number
  /** The limit of the commercial third-party insurance; nought without one. */
  readonly commercial: Cents
}

const limitName = (bucket: TrafficBucket, isAtFault: boolean): FigureName =>
  isAtFault ? `compulsory-${bucket}` : `compulsory-${bucket}-without-fault`

const banded = ['secondary', 'equal', 'main'] as const
const isBanded = (fault: WalkerFault | undefined): fault is (typeof banded)[number] =>
  banded.some((one) => one === fault)

export const trafficNeeds: readonly FigureName[] = [
  ...trafficBuckets.flatMap((bucket) => [limitName(bucket, true), limitName(bucket, false)]),
  'motor-without-fault-most',
  ...banded.flatMap((fault) => [`motor-share-${fault}-least`, `motor-share-${fault}-most`] as const),
]

/** Compulsory insurance first, then the commercial one, then whoever is responsible (民法典第1213条). */
export function traffic(input: TrafficInput, tables: Tables): Calculated | Refusal<CalculatorRefused> {
  const { day, isAtFault, other, percent, victims } = input
  const found = find(tables, {
    medical: [limitName('medical', isAtFault), day],
    death: [limitName('death', isAtFault), day],
    property: [limitName('property', isAtFault), day],
    least: ['motor-without-fault-most', day],
  })
  if (isRefusal(found)) return found
  const wrong = firstImpossible({
    vehicles: isWhole(input.vehicles, 1, 20),
    victims:
      isWhole(victims.length, 1, 20) &&
      victims.every((losses) => trafficBuckets.every((bucket) => isMoney(losses[bucket]))),
    walkerFault: (other === 'walker') === (input.walkerFault !== undefined),
    commercial: isMoney(input.commercial),
    percent: isWhole(percent, 0, 100) && isLawful(input, found.least),
  })
  if (wrong !== undefined) return wrong

  const paid = trafficBuckets.map((bucket) => compulsory(bucket, input, found[bucket]))
  const byInsurer = sumOf(paid.flatMap(({ parts }) => parts))
  const left = victims.map((losses, at) => {
    const all = sumOf(trafficBuckets.map((bucket) => losses[bucket]))
    return lessThe(all, sumOf(paid.map(({ parts }) => parts[at] ?? asCents(0))))
  })
  const shares = left.map((rest) => times(rest, [percent], [100]))
  const due = sumOf(shares)
  const byCommercial = asCents(Math.min(due, input.commercial))
  const byPerson = lessThe(due, byCommercial)
  const own = lessThe(sumOf(left), due)
  return {
    steps: [
      ...paid.flatMap(({ steps }) => steps),
      ...shareSteps(left, shares, percent),
      moneyStep(
        {
          what: w('商业三者险', 'Commercial insurance'),
          formula: w('应赔数与保险金额里小的一个', 'the smaller of what is due and its limit'),
          values: `min(${yuan(due)}, ${yuan(input.commercial)})`,
          source: '民法典第1213条（按保险合同）',
        },
        byCommercial,
      ),
      moneyStep(
        {
          what: w('责任人自己赔', 'The responsible person'),
          formula: w('应赔数 − 商业三者险', 'what is due − commercial insurance'),
          values: `${yuan(due)} − ${yuan(byCommercial)}`,
          source: '民法典第1213条',
        },
        byPerson,
      ),
      roundingStep,
    ],
    total: sumOf([byInsurer, byCommercial, byPerson]),
    sums: [
      { what: w('交强险赔', 'Compulsory insurance'), cents: byInsurer },
      { what: w('商业三者险赔', 'Commercial insurance'), cents: byCommercial },
      { what: w('责任人自己赔', 'The responsible person'), cents: byPerson },
      { what: w('受害一方自己承担', 'Borne by the victims themselves'), cents: own },
    ],
    notes: notesOf(input, tables),
  }
}

/** 道路交通安全法第76条: a walker without fault is paid whole; a motor side without fault pays a tenth at most. */
function isLawful({ other, isAtFault, walkerFault, percent }: TrafficInput, least: Figure): boolean {
  if (other === 'motor') return isAtFault || percent === 0
  if (walkerFault === 'none') return percent === 100
  return (isAtFault && walkerFault !== 'full') || percent * 100 <= least.value
}

function compulsory(
  bucket: TrafficBucket,
  { vehicles, victims }: TrafficInput,
  limit: Figure,
): { readonly parts: readonly Cents[]; readonly steps: readonly Step[] } {
  const losses = victims.map((one) => one[bucket])
  const all = sumOf(losses)
  const parts = sharedByLoss(limit.value * vehicles, losses)
  if (all === 0) return { parts, steps: [] }
  const cars = vehicles === 1 ? '' : ` × ${vehicles}`
  const name = bucketWords[bucket]
  const first = moneyStep(
    {
      what: w(`交强险 · ${name.zh}`, `Compulsory insurance, ${name.en}`),
      formula: w('损失与限额里小的一个', 'the smaller of loss and limit'),
      values: `min(${yuan(all)}, ${inFormula(limit)}${cars})`,
      source: '民法典第1213条；机动车交通事故责任强制保险条款第8条',
      figures: [limit],
    },
    sumOf(parts),
  )
  if (victims.length === 1) return { parts, steps: [first] }
  const each = parts.map((part, at) =>
    moneyStep(
      {
        what: w(`${name.zh} · 受害人 ${at + 1}`, `${name.en}, victim ${at + 1}`),
        formula: w('限额 × 各人损失的比例', 'limit × share of the loss'),
        values: `${yuan(sumOf(parts))} × ${yuan(losses[at] ?? 0)} ÷ ${yuan(all)}`,
        source: '道路交通事故损害赔偿解释第19条',
        figures: [limit],
      },
      part,
    ),
  )
  return { parts, steps: [first, ...each] }
}

const bucketWords: Readonly<Record<TrafficBucket, Words>> = {
  medical: w('医疗', 'medical'),
  death: w('死亡伤残', 'death and disability'),
  property: w('财产', 'property'),
}

const shareSteps = (left: readonly Cents[], shares: readonly Cents[], percent: number): Step[] =>
  shares.map((share, at) =>
    moneyStep(
      {
        what:
          shares.length === 1
            ? w('交强险以外，机动车一方应赔', 'Beyond it, due from the motor side')
            : w(`交强险以外，应赔受害人 ${at + 1}`, `Beyond it, due to victim ${at + 1}`),
        formula: w('剩下的损失 × 责任比例', 'what is left × share of fault'),
        values: `${yuan(left[at] ?? 0)} × ${percent}%`,
        source: '道路交通安全法第76条',
      },
      share,
    ),
  )

/** What the place's own bands say of the percentage; without such a table it says that, and does not guess. */
function notesOf({ other, isAtFault, walkerFault, percent, day }: TrafficInput, tables: Tables): Words[] {
  const notes = [
    w(
      '精神损害抚慰金可以请求先从交强险里赔（解释第13条）。无证、醉酒、被盗抢、故意造成的，保险公司只垫付抢救费用，可以追偿（交强险条例第22条）。',
      'Mental distress may be asked first from the compulsory insurance (art. 13). Unlicensed, drunk, stolen, deliberate: the insurer advances rescue cost only and may recover it (art. 22).',
    ),
  ]
  if (other === 'motor')
    return [
      ...notes,
      w(
        '机动车之间按过错分，没有全国统一的比例：照责任认定商量。',
        'Between motor vehicles fault decides; no rule fixes the percentages.',
      ),
    ]
  if (!isBanded(walkerFault) || !isAtFault) return notes
  const least = figureOn(tables, `motor-share-${walkerFault}-least`, day)
  const most = figureOn(tables, `motor-share-${walkerFault}-most`, day)
  if (least === undefined || most === undefined)
    return [
      ...notes,
      w(
        '本地没有录入机动车与行人、非机动车的责任比例，这里按您填的比例算。',
        'This region has no table of shares between motor vehicles and walkers or cyclists; your percentage was used.',
      ),
    ]
  const isWithin = percent * 100 >= least.value && percent * 100 <= most.value
  const band = `${inFormula(least)}–${inFormula(most)}`
  return [
    ...notes,
    isWithin
      ? w(
          `比例在本地的范围 ${band} 以内（${least.source}）。`,
          `Within the region’s band of ${band} (${least.source}).`,
        )
      : w(
          `注意：您填的 ${percent}% 不在本地的范围 ${band} 以内（${least.source}）。`,
          `Note: ${percent}% is outside the region’s band of ${band} (${least.source}).`,
        ),
  ]
}
