import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, rootOf } from '@jiefen/domain/region'
import { choosePlacePage, nextStep, type ReportAnswers, stepPath } from '@jiefen/portal'
import type { FastifyInstance } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { keepDraft } from './drafts.ts'
import { goTo, type Portal, placesBelow, sendPage } from './pages.ts'
import { writingOf } from './report-step.ts'
import { typedOf } from './typed.ts'

/** Choosing a place of the region level by level: the dispute may lie anywhere, whichever code was scanned. */
export function placeRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const { region } = house
  const path = `${stepPath('place')}/choose`

  app.get(path, async (request, reply) => {
    const { under } = typedOf(request.query)
    const frame = portal.frame(request, reply)
    const unit = under === undefined ? rootOf(region) : findUnit(region, asUnitId(under))
    if (unit === undefined || unit.kind !== 'territory') throw new DoorProblem('not-found')
    const below = placesBelow(region, unit)
    return sendPage(
      reply,
      choosePlacePage(frame, {
        within: {
          id: unit.id,
          name: unit.name[frame.language],
          ...(unit.parent === undefined ? {} : { above: unit.parent }),
        },
        below: below.map((place) => ({
          id: place.id,
          name: place.name[frame.language],
          hasMore: placesBelow(region, place).length > 0,
        })),
        mayChooseThis: unit.parent !== undefined,
      }),
    )
  })

  app.post(path, async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const draft = await writingOf(portal, request, reply)
    const words = draft.spot ?? draft.answers.place?.words ?? ''
    const unit =
      typed.unit === undefined || typed.unit === '' ? undefined : findUnit(region, asUnitId(typed.unit))
    if (typed.unit !== '' && unit?.kind !== 'territory') throw new DoorProblem('malformed-request')
    const { spot: _, ...kept } = draft
    if (unit === undefined && words === '') {
      // Neither a place nor words for it: the words are all that is left to ask for.
      return goTo(reply, `${stepPath('place')}?where=unknown`)
    }
    const place =
      unit === undefined
        ? ({ where: 'unknown', words } as const)
        : ({ where: 'chosen', unit: unit.id, words } as const)
    const answers: ReportAnswers = { ...draft.answers, place }
    await keepDraft(house, request, reply, { ...kept, answers })
    return goTo(reply, stepPath(nextStep(answers)))
  })
}
