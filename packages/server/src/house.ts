import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { FastifyBaseLogger } from 'fastify'
import type { Channels } from './channels/index.ts'
import type { CourtPort } from './courts/index.ts'
import type { Clock } from './platform/clock/index.ts'
import type { Desk } from './platform/desk/index.ts'
import type { FileStore } from './platform/files/index.ts'
import type { Seal } from './platform/pdf-seal/index.ts'
import type { Sealing } from './platform/sealing/index.ts'
import type { Pool } from './platform/sql/index.ts'
import type { IceSettings } from './video/index.ts'

export interface Settings {
  readonly port: number
  /** Where residents reach the service from outside: the head of every printed code and link. */
  readonly origin: string
  readonly production: boolean
  /** Addresses of the proxies in front; absent: nobody's word about the caller's address is taken. */
  readonly trustProxy?: string
  /** From one address; nought: no limit. */
  readonly requestsPerMinute?: number
  /** Demo people may log in without a second factor; refused in production. */
  readonly demo: boolean
  readonly dataDirectory: string
  /** Helpers by which browsers find each other for a session on screens; absent: none. */
  readonly ice?: IceSettings
}

/** Everything that is built once and handed to the rooms as an argument. */
export interface House {
  readonly settings: Settings
  readonly region: Region
  readonly clock: Clock
  readonly sealing: Sealing
  /** What is put on an agreement that is in force. */
  readonly seal: Seal
  /** As jiefen_app: sees what the person may see. */
  readonly pool: Pool
  /** As jiefen_worker: for the timers and deliveries. */
  readonly workerPool: Pool
  /** Where a process listens for what is new: a connection of its own, as jiefen_worker. */
  readonly workerUrl: string
  readonly desk: Desk<Matter, MatterEvent>
  readonly files: FileStore
  /** The ways out of the house: gateways, rooms of the work platforms, other systems. */
  readonly channels: Channels
  /** By which way papers go to a court. */
  readonly court: CourtPort
  /** The next running number of a matter. */
  readonly nextNumber: () => Promise<number>
  readonly log: FastifyBaseLogger
}
