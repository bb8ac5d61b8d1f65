import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { House } from '../house.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { noteRoutes } from './note-routes.ts'
import { roomRoutes } from './room-routes.ts'

export { homeOf } from './places.ts'

/** Rooms, who sits in them when, and what a mediator notes for themselves. */
export function sittingRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(roomRoutes(house))
    await app.register(calendarRoutes(house))
    await app.register(noteRoutes(house))
  }
}
