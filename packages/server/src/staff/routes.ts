import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { loginRoutes } from './login-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import type { DoorHouse } from './require-staff.ts'

/** The staff door with everything behind it; needs `guard`. */
export function staffRoutes(house: DoorHouse): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(loginRoutes(house))
    await app.register(ownRoutes(house))
    await app.register(peopleRoutes(house))
  }
}
