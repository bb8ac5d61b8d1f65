import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { House } from '../house.ts'
import { accountRoutes } from './accounts.ts'
import { batchRoutes } from './batch-routes.ts'
import { budgetRoutes } from './budget-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import { monthRoutes } from './month-routes.ts'
import { sheetRoutes } from './sheet-routes.ts'

export { allot } from './act.ts'
export { setBatch, startBatch, takeBatch } from './batch-queries.ts'
export { setGrant } from './budget-queries.ts'
export { readyOf } from './file-review.ts'
export { keepAllowances, townshipOf } from './keep.ts'
export { layDownMonth } from './months.ts'
export { claimsBy, type Held } from './rows.ts'
export { append } from './writing.ts'

/** 以案定补: from the closed file to the money and, where need be, back. */
export function allowanceRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(accountRoutes(house))
    await app.register(budgetRoutes(house))
    await app.register(batchRoutes(house))
    await app.register(sheetRoutes(house))
    await app.register(monthRoutes(house))
    await app.register(claimRoutes(house))
  }
}
