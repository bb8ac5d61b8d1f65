import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instant } from '@jiefen/domain/kernel'
import { town } from '@jiefen/testkit/stories'
import pino from 'pino'
import { openHouse } from '../open-house.ts'
import { movableClock } from '../platform/clock/index.ts'
import { keepKnocking } from './index.ts'

/** A process that does nothing but knock, over a database of the tests, at a moment that is given; it ends when killed. */
const { APP_URL: appUrl = '', WORKER_URL: workerUrl = '', NOW: now = '' } = process.env
const { house } = openHouse({
  environment: {
    ...{ port: 0, origin: 'http://localhost:3000', production: false, demo: true },
    dataDirectory: mkdtempSync(path.join(tmpdir(), 'jiefen-worker-')),
    secret: Buffer.alloc(32, 'a secret for tests'),
  },
  ...{ appUrl, workerUrl },
  region: town.region,
  clock: movableClock(instant(now)),
  log: pino({ level: 'error' }),
})
keepKnocking(house, 20)
