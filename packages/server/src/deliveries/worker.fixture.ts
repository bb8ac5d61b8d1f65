import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instant } from '@jiefen/domain/kernel'
import { scenes } from '@jiefen/testkit/stories'
import pino from 'pino'
import type { ChannelSettings } from '../channels/index.ts'
import { openHouse } from '../open-house.ts'
import { movableClock } from '../platform/clock/index.ts'
import { keepDelivering } from './index.ts'

/** A process that does nothing but deliver, over a database of the tests, at a moment that is given; it ends when killed. */
const {
  APP_URL: appUrl = '',
  WORKER_URL: workerUrl = '',
  NOW: now = '',
  CHANNELS = '{}',
  REGION,
} = process.env
const region = scenes.find((scene) => scene.region.id === REGION)?.region
if (region === undefined) throw new Error('no such region')
const parseChannels = (text: string): ChannelSettings => JSON.parse(text)
const { house } = openHouse({
  environment: {
    ...{ port: 0, origin: 'http://localhost:3000', production: false, demo: true },
    dataDirectory: mkdtempSync(path.join(tmpdir(), 'jiefen-worker-')),
    secret: Buffer.alloc(32, 'a secret for tests'),
    channels: parseChannels(CHANNELS),
  },
  ...{ appUrl, workerUrl, region },
  clock: movableClock(instant(now)),
  log: pino({ level: 'error' }),
})
keepDelivering(house, 20)
