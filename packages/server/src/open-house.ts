import path from 'node:path'
import type { Region } from '@jiefen/domain/region'
import { type DemoPerson, hasFaults, readProfile } from '@jiefen/regions'
import type { FastifyBaseLogger } from 'fastify'
import { keepAllowances } from './allowances/index.ts'
import { openChannels } from './channels/index.ts'
import { byDownload } from './courts/index.ts'
import type { House } from './house.ts'
import { runningNumbers } from './intake/index.ts'
import { matterModel } from './matter/index.ts'
import { changed, sayOn, wordsFor } from './platform/announce/index.ts'
import type { Clock } from './platform/clock/index.ts'
import { openFileStore } from './platform/files/index.ts'
import { openSeal } from './platform/pdf-seal/index.ts'
import { sealingWith } from './platform/sealing/index.ts'
import { openPool } from './platform/sql/index.ts'
import { type Environment, SettingFault } from './settings.ts'

export interface HouseParts {
  readonly environment: Pick<
    Environment,
    'port' | 'origin' | 'production' | 'demo' | 'dataDirectory' | 'secret' | 'trustProxy'
  > &
    Partial<Pick<Environment, 'requestsPerMinute' | 'channels' | 'sealKey' | 'ice'>>
  readonly appUrl: string
  readonly workerUrl: string
  readonly region: Region
  readonly clock: Clock
  readonly log: FastifyBaseLogger
  /** Connections of the pool that serves people; 10 where nothing else is said. */
  readonly connections?: number
}

const largestPhoto = 12 * 1024 * 1024

/** Builds everything once; `close` gives the connections back. */
export function openHouse(parts: HouseParts): { house: House; close(): Promise<void> } {
  const { environment, region, clock, log } = parts
  const onError = (error: Error): void => log.warn({ err: error }, 'a database connection was lost')
  const pool = openPool(parts.appUrl, { max: parts.connections ?? 10, name: 'jiefen-web', onError })
  // One that keeps others off the limits it knocks for, four that knock, one for each way out of the house, which keeps
  // others off it, and one each for planning messages, looking what is due, pages and figures.
  const workerPool = openPool(parts.workerUrl, { max: 15, name: 'jiefen-worker', onError })
  const say = sayOn(changed, workerPool)
  const channels = openChannels(
    environment.channels ?? { patience: 10_000, strict: environment.production },
    new URL(environment.origin).hostname,
  )
  const house: House = {
    settings: {
      port: environment.port,
      origin: environment.origin,
      production: environment.production,
      ...(environment.trustProxy === undefined ? {} : { trustProxy: environment.trustProxy }),
      ...(environment.requestsPerMinute === undefined
        ? {}
        : { requestsPerMinute: environment.requestsPerMinute }),
      demo: environment.demo,
      dataDirectory: environment.dataDirectory,
      ...(environment.ice === undefined ? {} : { ice: environment.ice }),
    },
    region,
    clock,
    sealing: sealingWith(environment.secret),
    seal: openSeal({
      dataDirectory: environment.dataDirectory,
      given: environment.sealKey,
      name: `${region.name.zh}矛盾纠纷化解平台（自制证书，仅供试用）`,
      now: () => clock.now(),
    }),
    pool,
    workerPool,
    workerUrl: parts.workerUrl,
    desk: {
      pool,
      clock,
      model: matterModel(region, keepAllowances(region)),
      announce: (what) => say(wordsFor(what)),
    },
    files: openFileStore({
      directory: path.join(environment.dataDirectory, 'files'),
      pool,
      clock,
      maxBytes: largestPhoto,
    }),
    channels,
    court: byDownload,
    nextNumber: runningNumbers(pool),
    log,
  }
  return {
    house,
    close: async () => {
      await channels.close()
      await pool.end()
      await workerPool.end()
    },
  }
}

export interface LoadedRegion {
  readonly region: Region
  readonly people: readonly DemoPerson[]
}

/** The named profile. Throws with every fault, by file and line, when it cannot be used. */
export async function loadRegion(name: string): Promise<LoadedRegion> {
  const parsed = await readProfile(name).catch((fault: Error) => {
    throw new SettingFault(fault.message)
  })
  if (hasFaults(parsed)) {
    const list = parsed.faults.map(
      ({ file, line, problem }) => `  ${file}:${line}  ${problem.zh} / ${problem.en}`,
    )
    throw new SettingFault(`region profile “${name}” has ${parsed.faults.length} faults:\n${list.join('\n')}`)
  }
  return parsed
}
