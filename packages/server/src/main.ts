import { openDatabase } from './database.ts'
import { keepDelivering } from './deliveries/index.ts'
import { seedDemo } from './demo/index.ts'
import { greet } from './greeting.ts'
import { loadRegion, openHouse } from './open-house.ts'
import { systemClock } from './platform/clock/index.ts'
import { openLog } from './platform/log/index.ts'
import { DatabaseFault } from './platform/postgres/index.ts'
import { keepTendingQuality } from './quality/index.ts'
import { readEnvironment, SettingFault } from './settings.ts'
import { appointFirstAdministrators, hasDemoPeople } from './staff/index.ts'
import { keepKnocking } from './timers/index.ts'

const help = `node packages/server/src/main.ts

Starts the service. Settings come from the environment: PORT, JIEFEN_DATA, DATABASE_URL, JIEFEN_REGION,
JIEFEN_ROLES, JIEFEN_SECRET, JIEFEN_ORIGIN and the others in the README's table.`

/** Starts in order, and remembers how to end each thing, so that ending is the same in reverse. */
async function start(): Promise<() => Promise<void>> {
  const endings: (() => Promise<void>)[] = []
  const end = async (): Promise<void> => {
    for (const ending of endings.splice(0).reverse())
      await ending().catch((fault: Error) => console.error(fault.message))
  }
  try {
    await begin(endings)
    return end
  } catch (fault) {
    await end()
    throw fault
  }
}

async function begin(endings: (() => Promise<void>)[]): Promise<void> {
  const environment = readEnvironment(process.env)
  const log = openLog(process.env.JIEFEN_LOG ?? 'warn')
  const say = (words: string): void => console.log(`· ${words}`)

  say(`region profile: ${environment.region}`)
  const { region, people } = await loadRegion(environment.region)
  const database = await openDatabase(environment, region, say)
  endings.push(database.stop)
  const { house, close } = openHouse({ environment, ...database.urls, region, clock: systemClock, log })
  endings.push(close)

  if (environment.production && (await hasDemoPeople(house.pool))) {
    throw new SettingFault(
      'This database holds demo people with known passwords: it is refused in production.',
    )
  }
  if (environment.demo) await seedDemo(house, people, say)
  else
    for (const { login, password } of await appointFirstAdministrators(house)) {
      say(
        `first administrator ${login}, password ${password} (shown this once, to be changed at the first login)`,
      )
    }

  if (environment.roles.includes('timers')) {
    endings.push(keepKnocking(house, 250).stop)
    endings.push(keepTendingQuality(house, 60_000).stop)
  }
  if (environment.roles.includes('deliveries')) endings.push(keepDelivering(house, 500).stop)
  if (environment.roles.includes('web')) {
    const { buildApp } = await import('./app.ts')
    const app = await buildApp(house)
    endings.push(() => app.close())
    const address = await app.listen({ port: environment.port, host: environment.host })
    await greet(house, address, environment.demo ? people : [])
  } else say(`running ${environment.roles.join(' and ')}`)
}

if (process.argv.includes('--help')) {
  console.log(help)
} else {
  const starting = start()
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    starting.then((end) => end()).then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  starting.catch((fault: unknown) => {
    const isTheirs = fault instanceof SettingFault || fault instanceof DatabaseFault
    console.error(isTheirs ? `\n${fault.message}\n` : fault)
    process.exit(1)
  })
}
