import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { hasFaults, readProfile } from '@jiefen/regions'
import { answerHelp, run } from '../scripts/steps/ground.mjs'
import { type Line, tableOf } from './parts/figures.ts'
import { breakGround, type Ground, region } from './parts/ground.ts'
import { measureLive } from './parts/live.ts'
import { measureMessages } from './parts/messages.ts'
import { openOutside } from './parts/outside.ts'
import { measurePapers } from './parts/papers.ts'
import { measureReading } from './parts/reading.ts'
import { measureReporting } from './parts/reporting.ts'
import { measureRooms } from './parts/rooms.ts'
import { measureSimilar } from './parts/similar.ts'
import { measureTalk } from './parts/talk.ts'
import { measureTimers } from './parts/timers.ts'

answerHelp(`
npm run bench               what the service costs, in one run on one machine:
                            (a) matters reported per second beside bare SQL, (b) pages at 100,000 and 1,000,000 matters,
                            (c) memory, (live) whistle to screen with 5,000 open pages, (timers) 1,000,000 armed limits,
                            (messages) 10,000 messages over five channels, (talk) a thread that many read, (rooms) one room wanted by 50 at once,
                            (similar) the nearest of 100,000 closed matters,
                            (papers) agreements, seals and dossiers as PDF.
                            Needs 15 GB of disk and about three quarters of an hour; docs/performance.md explains it.
  -- --quick                small sizes, a few minutes: to see that it works, not to be quoted
  -- --only a               one part: a (reporting), b (pages), live, timers, messages, talk, rooms, similar or papers; memory is measured
                            with each
`)

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined
const say = (text: string): void => console.error(`· ${text}`)

await run(async () => {
  const { units, everyUnit } = await places()
  const began = new Date()
  const load = os.loadavg()[0]
  const lines: Line[] = []
  const isWanted = (part: string): boolean => only === undefined || only === part
  if (isWanted('a')) {
    const plan = { rounds: quick ? 2 : 15, matters: quick ? 300 : 600, units }
    lines.push(...(await over((ground) => measureReporting(ground, plan, say))))
  }
  if (isWanted('b')) {
    const sizes = quick ? [5_000, 20_000] : [100_000, 1_000_000]
    const plan = { sizes, rounds: quick ? 2 : 3, reads: quick ? 100 : 250, units }
    lines.push(...(await over((ground) => measureReading(ground, plan, say))))
  }
  if (isWanted('live')) {
    const plan = { pages: quick ? 500 : 5_000, whistles: quick ? 30 : 300, units: everyUnit }
    lines.push(...(await over((ground) => measureLive(ground, plan, say), 'web,deliveries')))
  }
  if (isWanted('timers')) {
    const plan = quick
      ? { armed: 20_000, due: 60, seconds: 15, killedEvery: 4, rounds: 3, commands: 400 }
      : { armed: 1_000_000, due: 400, seconds: 60, killedEvery: 4, rounds: 15, commands: 1_000 }
    lines.push(...(await over((ground) => measureTimers(ground, plan, say))))
  }
  if (isWanted('papers')) {
    const plan = quick ? { agreements: 10, dossiers: 2 } : { agreements: 400, dossiers: 10 }
    lines.push(...(await measurePapers(plan, say)))
  }
  if (isWanted('rooms')) lines.push(...(await over((ground) => measureRooms(ground, { many: 50 }, say))))
  if (isWanted('similar')) {
    const plan = quick ? { extracts: 10_000, asks: 30 } : { extracts: 100_000, asks: 200 }
    lines.push(...(await over((ground) => measureSimilar(ground, plan, say))))
  }
  if (isWanted('talk')) {
    const plan = quick
      ? { messages: 120, readers: 40, rounds: 2, opens: 100 }
      : { messages: 500, readers: 200, rounds: 5, opens: 1_000 }
    lines.push(...(await over((ground) => measureTalk(ground, plan, say))))
  }
  if (isWanted('messages')) {
    const plan = quick
      ? { messages: 1_000, killedEvery: 3, whistles: 30 }
      : { messages: 10_000, killedEvery: 3, whistles: 300 }
    const outside = await openOutside()
    try {
      lines.push(
        ...(await over((ground) => measureMessages(ground, outside, plan, say), 'web', outside.settings)),
      )
    } finally {
      await outside.stop()
    }
  }
  const folder = path.resolve(import.meta.dirname, '../.cache/bench')
  mkdirSync(folder, { recursive: true })
  const file = path.join(
    folder,
    `${began.toISOString().replaceAll(':', '-').slice(0, 19)}${quick ? '-quick' : ''}.json`,
  )
  const machine = {
    processors: os.cpus().length,
    processor: os.cpus()[0]?.model,
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    loadBefore: load,
    node: process.version,
  }
  writeFileSync(file, `${JSON.stringify({ began, quick, machine, lines }, undefined, 2)}\n`)
  console.log(
    `\n${began.toISOString()} · ${machine.processors} processors, ${machine.gigabytes} GB, load before ${load}\n`,
  )
  console.log(tableOf(lines))
  return 0
})

/** Measures on ground of its own, and then what memory the service has taken. */
async function over(
  measure: (ground: Ground) => Promise<Line[]>,
  roles?: string,
  settings?: Readonly<Record<string, string>>,
): Promise<Line[]> {
  const ground = await breakGround(roles, settings)
  const halt = (): void => void ground.stop().finally(() => process.exit(1))
  process.once('SIGINT', halt)
  process.once('SIGTERM', halt)
  try {
    const atFirst = ground.service.memory()?.now
    const lines = await measure(ground)
    const peak = ground.service.memory()?.peak
    const part = lines[0]?.part ?? ''
    if (atFirst === undefined || peak === undefined) return lines
    return [
      ...lines,
      { part: 'c', what: `memory of the service after its start (${part})`, value: atFirst, unit: 'MB' },
      { part: 'c', what: `most memory of the service during (${part})`, value: peak, unit: 'MB' },
    ]
  } finally {
    process.off('SIGINT', halt)
    process.off('SIGTERM', halt)
    await ground.stop()
  }
}

/** The communities of the region, where residents scan a code; and every unit, where staff have pages open. */
async function places(): Promise<{ units: string[]; everyUnit: string[] }> {
  const parsed = await readProfile(region)
  if (hasFaults(parsed)) throw new Error(`the profile ${region} has faults`)
  const all = parsed.region.units
  return {
    units: all.flatMap(({ id, kind, level }) => (kind === 'territory' && level === 'village' ? [id] : [])),
    everyUnit: all.map(({ id }) => id),
  }
}
