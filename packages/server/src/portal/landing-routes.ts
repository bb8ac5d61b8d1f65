import { findUnit, getUnit, rootOf, type Unit } from '@jiefen/domain/region'
import { aboutPage, landingPage } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { changedChoices, keepChoices, ownPath, readChoices } from './choices.ts'
import { findDraft } from './drafts.ts'
import { goTo, type Portal, placesBelow, sendPage, unitByCode } from './pages.ts'
import { typedOf } from './typed.ts'

/** The first pages: of the region, of the unit whose code was scanned, and what everybody may know. */
export function landingRoutes(app: FastifyInstance, portal: Portal): void {
  const { house } = portal
  const { region } = house

  app.get('/', (request, reply) => showLanding(request, reply, rootOf(region)))

  app.get<{ Params: { code: string } }>('/c/:code', async (request, reply) => {
    const unit = unitByCode(region, request.params.code)
    if (unit === undefined) throw new DoorProblem('not-found')
    keepChoices(reply, house.settings.origin, { ...readChoices(request), unit: unit.code })
    return showLanding(request, reply, unit)
  })

  app.get('/about', (request, reply) => {
    const frame = portal.frame(request, reply)
    return sendPage(reply, aboutPage(frame, { region: region.name[frame.language] }))
  })

  app.get('/display', (request, reply) => {
    const asked = typedOf(request.query)
    keepChoices(reply, house.settings.origin, changedChoices(readChoices(request), asked))
    return goTo(reply, ownPath(asked.to))
  })

  async function showLanding(
    request: FastifyRequest,
    reply: FastifyReply,
    unit: Unit,
  ): Promise<FastifyReply> {
    const frame = portal.frame(request, reply, unit)
    const draft = await findDraft(house, request)
    const { telephone, address } = nearestWithWindow(unit)
    return sendPage(
      reply,
      landingPage(frame, {
        unit: {
          name: unit.name[frame.language],
          code: unit.code,
          ...(telephone === undefined ? {} : { telephone }),
          ...(address === undefined ? {} : { address: address[frame.language] }),
        },
        begun: draft?.state === 'writing' && draft.answers.story !== undefined,
        below: placesBelow(region, unit).map(({ code, name }) => ({
          name: name[frame.language],
          href: `/c/${code}`,
        })),
      }),
    )
  }

  /** A village without a window of its own sends people to the next one above. */
  function nearestWithWindow(unit: Unit): Pick<Unit, 'telephone' | 'address'> {
    const { parent } = unit
    if (unit.telephone !== undefined || unit.address !== undefined || parent === undefined) return unit
    return findUnit(region, parent) === undefined ? unit : nearestWithWindow(getUnit(region, parent))
  }
}
