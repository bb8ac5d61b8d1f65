import autocannon, { type CannonRequest } from 'autocannon'
import pg from 'pg'
import { quantile } from './figures.ts'

/** What one volley of requests cost. */
export interface Volley {
  /** Answers per second, over the whole volley. */
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/**
 * Sends `amount` requests, `connections` at a time, each made anew by `make`. Throws when one is not answered with
 * 2xx: a refused request is quick, and would make the figure better.
 */
export async function fire(
  origin: string,
  connections: number,
  amount: number,
  make: (number: number) => CannonRequest,
): Promise<Volley> {
  let next = 0
  let refused: string | undefined
  const times: number[] = []
  const began = performance.now()
  const cannon = autocannon({
    url: origin,
    connections,
    amount,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...make(next++) }),
        onResponse: (status, body) => {
          if (status < 200 || status > 299) refused ??= body
        },
      },
    ],
  })
  let last = began
  const faults = new Map<number, number>()
  cannon.on('response', (_client, status, _bytes, milliseconds) => {
    last = performance.now()
    times.push(milliseconds)
    if (status < 200 || status > 299) faults.set(status, (faults.get(status) ?? 0) + 1)
  })
  const result = await cannon
  if (faults.size > 0 || result.errors > 0 || times.length !== amount) {
    throw new Error(
      `of ${amount} requests ${times.length} were answered, ${result.errors} failed, refused: ${JSON.stringify([...faults])} ${refused}`,
    )
  }
  return {
    perSecond: amount / ((last - began) / 1000),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

/** Does `amount` works, `lanes` at a time, and answers like a volley. */
export async function inLanes<L>(
  lanes: readonly L[],
  amount: number,
  work: (lane: L, number: number) => Promise<unknown>,
): Promise<Volley> {
  let next = 0
  const times: number[] = []
  const began = performance.now()
  await Promise.all(
    lanes.map(async (lane) => {
      while (next < amount) {
        const number = next
        next += 1
        const start = performance.now()
        await work(lane, number)
        times.push(performance.now() - start)
      }
    }),
  )
  return {
    perSecond: amount / ((performance.now() - began) / 1000),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

/** Lends as many connections of plain `pg`, and closes them whatever happens. */
export async function withLanes<T>(
  url: string,
  many: number,
  work: (lanes: readonly pg.Client[]) => Promise<T>,
): Promise<T> {
  const lanes = Array.from({ length: many }, () => new pg.Client({ connectionString: url }))
  // A run that is broken off stops the server under them.
  for (const lane of lanes) lane.on('error', () => undefined)
  try {
    for (const lane of lanes) await lane.connect()
    return await work(lanes)
  } finally {
    await Promise.allSettled(lanes.map((lane) => lane.end()))
  }
}
