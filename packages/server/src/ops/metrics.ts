import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { House } from '../house.ts'
import type { Live } from '../live/index.ts'
import { gaugesOfDeliveries } from './delivery-metrics.ts'

/** What the service tells its keepers in numbers: no names, no matter numbers, no addresses. */
export function openMetrics(
  house: House,
  live: Pick<Live, 'size'>,
): { registry: Registry; watch(app: FastifyInstance): void } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'jiefen_http_request_seconds',
    help: 'Time to answer, by route and status class.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const problems = new Counter({
    name: 'jiefen_problems_total',
    help: 'Answers of 500 and above, by route.',
    labelNames: ['route'] as const,
    registers: [registry],
  })
  gaugeOf(
    registry,
    house,
    'jiefen_outbox_waiting',
    'Messages written and not yet handed over, counted up to 10000.',
    `select count(*)::integer as value from (select from outbox where delivered_at is null limit 10000) as waiting`,
  )
  gaugeOf(
    registry,
    house,
    'jiefen_deadlines_unknocked',
    'Limits that have run out and were not knocked for yet, counted up to 10000.',
    `select count(*)::integer as value from (select from deadline where open and due_at <= now() limit 10000) as late`,
  )
  gaugesOfDeliveries(registry, house)
  new Gauge({
    name: 'jiefen_live_pages',
    help: 'Pages that hold an open line to this process.',
    registers: [registry],
    collect() {
      this.set(live.size)
    },
  })
  new Gauge({
    name: 'jiefen_database_connections',
    help: 'Connections of the pool that serves people.',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, house.pool.totalCount)
      this.set({ state: 'idle' }, house.pool.idleCount)
      this.set({ state: 'waiting' }, house.pool.waitingCount)
    },
  })

  return {
    registry,
    watch: (app) => {
      app.addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'unknown'
        // An open line of hours is no slow answer.
        if (route === '/api/live' && reply.statusCode === 200) return
        const status = `${Math.floor(reply.statusCode / 100)}xx`
        duration.observe({ method: request.method, route, status }, reply.elapsedTime / 1000)
        if (reply.statusCode >= 500) problems.inc({ route })
      })
    },
  }
}

function gaugeOf(registry: Registry, house: House, name: string, help: string, sql: string): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      // While the database is away the other figures matter most; this one is then absent, not nought.
      const found = await house.workerPool
        .query<{ value: number }>({ name, text: sql })
        .catch(() => undefined)
      if (found === undefined) this.remove()
      else this.set(found.rows[0]?.value ?? 0)
    },
  })
}
