import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { OwnQuality, QualityRulesView } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { titlesOn } from '@jiefen/domain/quality'
import type { House } from '../house.ts'
import { toldTo } from '../mediator-notices/index.ts'
import { inReading } from '../platform/sql/index.ts'
import { officeFor, requireStaff } from '../staff/index.ts'
import { ruleView } from './draws-view.ts'
import { asReviewer } from './holders.ts'
import { mediatorFor } from './mediators.ts'
import { entriesOf, reviewsOfMediator } from './queries.ts'
import { readsAbout } from './reading.ts'
import { problems, said } from './review-routes.ts'
import { reviewView } from './review-view.ts'
import { sentences } from './telling.ts'
import { mediatorRecordView, titleView } from './title-view.ts'

const ownReviews = 100

/** Everything that is recorded about oneself, with who has read it; and the region’s own rules, to be read by everybody here. */
export function ownRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool, clock } = house
  return async (app) => {
    app.get(
      '/api/quality/own',
      {
        schema: {
          ...said('What is recorded about you, and who has read it'),
          response: { 200: OwnQuality, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['see-own-record'], region)
        const { person } = staff.actor
        return inReading(pool, asReviewer(staff), async (tx) => {
          const mediator = await mediatorFor(house, tx, staff, person)
          const rows = await reviewsOfMediator(tx, person, ownReviews)
          const reviews = []
          for (const row of rows)
            reviews.push(
              reviewView(row, await entriesOf(tx, row.review_id), { staff, region, now: clock.now() }),
            )
          return {
            record: await mediatorRecordView(house, tx, staff, mediator),
            reviews,
            notices: await toldTo(tx, { person, room: 'quality' }, sentences),
            reads: await readsAbout(tx, person),
          }
        })
      },
    )

    app.get(
      '/api/quality/rules',
      {
        schema: {
          ...said('The region’s rules for files and titles'),
          response: { 200: QualityRulesView, ...problems },
        },
      },
      async (request) => {
        await requireStaff(house, request)
        const { review, points } = region.quality
        const today = dayOf(clock.now(), region.calendar)
        return {
          review: review.map((rule) => ruleView(rule, region)),
          points: points.map((point) => ({ ...point, grades: [...point.grades] })),
          titles: titlesOn(region.quality, today).map((title) => titleView(title, region)),
        }
      },
    )
  }
}
