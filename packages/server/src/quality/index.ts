import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { House } from '../house.ts'
import { ownRoutes } from './own-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { titleRoutes } from './title-routes.ts'

export { qualityActs } from './acts.ts'
export { type ReviewGate, reviewGateOf, reviewGatesOf } from './gate.ts'
export { keepTendingQuality, tendQuality } from './tend.ts'

/** Looking at files before payment, and the titles of mediators. */
export function qualityRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(ownRoutes(house))
    await app.register(reviewRoutes(house))
    await app.register(titleRoutes(house))
  }
}
