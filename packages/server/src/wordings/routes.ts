import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, WordingDraft, WordingName, WordingPreview, Wordings, WordingView } from '@jiefen/contract'
import { isRefusal } from '@jiefen/domain/kernel'
import type { FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff, type Staff } from '../staff/index.ts'
import { changeOwn, listWordings, putBack } from './own-wordings.ts'
import { previewWording } from './preview.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 422: Problem }

/** What messages say (消息用语): they say it to the whole region, so only whoever looks after all of it changes it. */
export function wordingRoutes(house: House): FastifyPluginAsyncTypebox {
  return async (app) => {
    const said = (summary: string) => ({ summary, tags: ['messages'] })
    const keeper = async (request: FastifyRequest): Promise<{ staff: Staff; mayChange: boolean }> => {
      const staff = await requireStaff(house, request)
      return { staff, mayChange: officeFor(staff, ['manage-messages'], house.region).all }
    }
    const requireKeeper = async (request: FastifyRequest): Promise<Staff> => {
      const { staff, mayChange } = await keeper(request)
      if (!mayChange) throw new DoorProblem('not-yours')
      return staff
    }

    app.get(
      '/api/wordings',
      {
        schema: {
          ...said('What every message says, in both languages'),
          response: { 200: Wordings, ...problems },
        },
      },
      async (request) => {
        const { mayChange } = await keeper(request)
        return { rows: await listWordings(house), mayChange }
      },
    )

    app.post(
      '/api/wordings/preview',
      {
        schema: {
          ...said('How a text would read with invented facts, and what is wrong with it'),
          body: WordingDraft,
          response: { 200: WordingPreview, ...problems },
        },
      },
      async (request) => {
        await requireKeeper(request)
        return previewWording(house, request.body)
      },
    )

    app.post(
      '/api/wordings',
      {
        schema: {
          ...said('Change what a message says'),
          body: WordingDraft,
          response: { 200: WordingView, ...problems },
        },
      },
      async (request, reply) => {
        const answer = await changeOwn(house, await requireKeeper(request), request.body)
        return isRefusal(answer) ? (sendRefusal(house, request, reply, answer) as never) : answer
      },
    )

    app.post(
      '/api/wordings/reset',
      {
        schema: {
          ...said('Let a message say again what the region says'),
          body: WordingName,
          response: { 200: WordingView, ...problems },
        },
      },
      async (request, reply) => {
        const answer = await putBack(house, await requireKeeper(request), request.body)
        return isRefusal(answer) ? (sendRefusal(house, request, reply, answer) as never) : answer
      },
    )
  }
}
