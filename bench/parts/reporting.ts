import { randomUUID } from 'node:crypto'
import type { CannonRequest } from 'autocannon'
import { type Line, median } from './figures.ts'
import type { Ground } from './ground.ts'
import { fire, inLanes, type Volley, withLanes } from './requests.ts'
import { insertAtOnce, insertBare, rowsIn, type Written, writtenBy } from './rows.ts'
import { inventedReport } from './stories.ts'

/** As many connections as the pool of the service holds. */
const connections = 10
/** Residents who send at the same time. */
const atOnce = [10, 50, 100]
const leastShare = 0.25

let sent = 0
/** A report as the residents' page or another system sends it, with a key that makes a second try harmless. */
export function reportRequest(units: readonly string[]): () => CannonRequest {
  return () => ({
    method: 'POST',
    path: '/api/public/reports',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(inventedReport(sent++, units)),
  })
}

type Way = 'bare' | 'one statement' | `${number} at once`

export interface ReportingPlan {
  readonly rounds: number
  /** Matters in each volley. */
  readonly matters: number
  readonly units: readonly string[]
}

/**
 * (a) Matters reported over HTTP, in turns with the same rows by bare `pg`: whatever else the machine does in the
 * meantime falls on both.
 */
export async function measureReporting(
  ground: Ground,
  plan: ReportingPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  const request = reportRequest(plan.units)
  await fire(ground.origin, 50, plan.matters, request)
  const templates = await withLanes(ground.bareUrl, 1, ([client]) => writtenBy(client, 500))
  const from = (number: number): Written => {
    const found = templates[number % templates.length]
    if (found === undefined) throw new Error('the service has written nothing to compare with')
    return found
  }
  return await withLanes(ground.bareUrl, connections, async (lanes) => {
    const ways: readonly (readonly [Way, () => Promise<Volley>])[] = [
      ['bare', () => inLanes(lanes, plan.matters, (lane, number) => insertBare(lane, from(number)))],
      [
        'one statement',
        () => inLanes(lanes, plan.matters, (lane, number) => insertAtOnce(lane, from(number))),
      ],
      ...atOnce.map(
        (many) => [`${many} at once`, () => fire(ground.origin, many, plan.matters, request)] as const,
      ),
    ]
    const measured = new Map<Way, Volley[]>(ways.map(([way]) => [way, []]))
    const busy: number[] = []
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const [way, volley] of ways) {
        const before = ground.service.busy() ?? Number.NaN
        const outcome = await volley()
        // The first round only warms both sides up.
        if (round === 0) continue
        measured.get(way)?.push(outcome)
        if (way === '50 at once') busy.push(((ground.service.busy() ?? Number.NaN) - before) / plan.matters)
        say(`reporting, round ${round} of ${plan.rounds}, ${way}: ${outcome.perSecond.toFixed(0)} matters/s`)
      }
    }
    return linesOf(measured, busy, median(templates.map(rowsIn)))
  })
}

function linesOf(
  measured: ReadonlyMap<Way, readonly Volley[]>,
  busy: readonly number[],
  rows: number,
): Line[] {
  const rates = (way: Way): number[] => (measured.get(way) ?? []).map(({ perSecond }) => perSecond)
  const rate = (what: string, way: Way): Line => ({
    part: 'a',
    what,
    value: median(rates(way)),
    unit: 'matters/s',
    rounds: rates(way),
  })
  const share = (what: string, way: Way, of: Way, promised: boolean): Line => {
    const rounds = rates(way).map((value, round) => value / (rates(of)[round] ?? Number.NaN))
    const value = median(rounds)
    const goal = { text: `≥ ${leastShare}`, met: value >= leastShare }
    return { part: 'a', what, value, unit: '', rounds, ...(promised ? { goal } : {}) }
  }
  return [
    { part: 'a', what: 'rows written for each matter, over eight tables', value: rows, unit: 'rows' },
    rate(`bare pg, a transaction of prepared inserts, ${connections} connections`, 'bare'),
    rate(`bare pg, the service's one statement, ${connections} connections`, 'one statement'),
    ...atOnce.map((many) => rate(`over HTTP, ${many} residents at once`, `${many} at once`)),
    ...atOnce.map((many) => share(`${many} at once : bare transaction`, `${many} at once`, 'bare', true)),
    ...atOnce.map((many) =>
      share(`${many} at once : bare one statement`, `${many} at once`, 'one statement', false),
    ),
    ...atOnce.map((many): Line => {
      const rounds = (measured.get(`${many} at once`) ?? []).map(({ p95 }) => p95)
      return {
        part: 'a',
        what: `p95 until the receipt, ${many} at once`,
        value: median(rounds),
        unit: 'ms',
        rounds,
      }
    }),
    ...(busy.some(Number.isNaN)
      ? []
      : [
          {
            part: 'a',
            what: 'processor time of the service for each matter',
            value: median(busy),
            unit: 'ms',
            rounds: busy,
          } as const,
        ]),
  ]
}
