import type { Matter, SealingEvent } from '@jiefen/domain/matter'
import { type Audience, toDuty } from './audience.ts'

/** Whoever keeps the seal hears that it is asked for; that a paper was filed the office sees in the file. */
export const sealingAudiences = (event: SealingEvent, { mediator }: Matter): Audience[] =>
  event.type === 'SealAsked' && mediator !== undefined ? [toDuty('seal-keeper', mediator.committee)] : []
