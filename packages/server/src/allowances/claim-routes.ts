import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Allowances,
  AllowancesAsked,
  AllowanceView,
  AllowanceWords,
  AskClawBack,
  AskOtherwise,
  DecideAllowanceObjection,
  DecideClawBack,
  OwnAllowances,
  Problem,
  RecordReturn,
  ReviewAllowance,
} from '@jiefen/contract'
import {
  acceptClaim,
  askClawBack,
  askOtherwise,
  type Choice,
  decideClawBack,
  decideObjection,
  objectToRefusal,
  recordReturn,
  refuseClaim,
  reviewClaim,
} from '@jiefen/domain/allowances'
import { asCents } from '@jiefen/domain/money'
import type { OtherRight } from '@jiefen/domain/permission'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { House } from '../house.ts'
import { toldTo } from '../mediator-notices/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff, type Staff } from '../staff/index.ts'
import { accountOf } from './accounts.ts'
import { changeClaim, type Decide } from './act.ts'
import { fileReviewsOf, isUnderReview } from './file-review.ts'
import { viewOf, visibilityOf } from './reading.ts'
import type { Asks, Held } from './rows.ts'
import { claimById, claimsBy, type Sought } from './rows.ts'
import { tablesView } from './tables-view.ts'
import { sentences } from './telling.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Done = Type.Null({ description: 'Done; nothing to add.' })
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) })
const said = (summary: string) => ({ summary, tags: ['allowances'] })

const choiceOf = ({ base, ...choice }: Static<typeof ReviewAllowance>['choice']): Choice =>
  ({ ...choice, ...(base === undefined ? {} : { base: asCents(base) }) }) as Choice

const views: Readonly<Record<NonNullable<Static<typeof AllowancesAsked>['view']>, Partial<Sought>>> = {
  review: { standings: ['proposed', 'accepted', 'asked', 'barred', 'objected'] },
  waiting: { standings: ['waiting'] },
  ready: { standings: ['reserved'] },
  money: { open: true },
  all: {},
}

/** One's own allowances, those to be reviewed, and everything that may happen to one. */
export function claimRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, pool } = house

  async function shown(tx: Asks, rows: readonly Held[], staff: Staff): Promise<AllowanceView[]> {
    const reviews = await fileReviewsOf(tx, rows)
    return rows.map((held) => {
      const review = reviews.get(held.row.matter_id ?? '')
      const fileReview = review === undefined ? {} : { fileReview: review.standing }
      return { ...viewOf(held, staff, region, review?.serious), ...fileReview }
    })
  }

  return async (app) => {
    app.get(
      '/api/allowances/own',
      {
        schema: {
          ...said('Your own allowances, each with every step'),
          response: { 200: OwnAllowances, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        officeFor(staff, ['see-own-allowances'], region)
        return inTransaction(pool, visibilityOf(staff), async (tx) => {
          const rows = await claimsBy(tx, { person: staff.actor.person })
          const account = await accountOf(tx, staff.actor.person)
          return {
            tables: tablesView(house),
            ...(account === undefined ? {} : { account }),
            rows: (await shown(tx, rows, staff)).reverse(),
            notices: await toldTo(tx, { person: staff.actor.person, room: 'allowances' }, sentences),
          }
        })
      },
    )

    app.get(
      '/api/allowances',
      {
        schema: {
          ...said('Allowances within your reach'),
          querystring: AllowancesAsked,
          response: { 200: Allowances, ...problems },
        },
      },
      async (request) => {
        const staff = await requireStaff(house, request)
        const { units } = officeFor(staff, ['review-allowances', 'see-allowances'], region)
        const { view = 'all', township, year, standings } = request.query
        const sought: Sought = {
          ...{ units, ...views[view] },
          ...(township === undefined ? {} : { township }),
          ...(year === undefined ? {} : { year }),
          ...(standings === undefined ? {} : { standings: standings.split(',') }),
        }
        return inTransaction(pool, visibilityOf(staff), async (tx) => ({
          tables: tablesView(house),
          rows: await shown(tx, await claimsBy(tx, sought), staff),
        }))
      },
    )

    app.get(
      '/api/allowances/:id',
      { schema: { ...said('One allowance'), params: ById, response: { 200: AllowanceView, ...problems } } },
      async (request) => {
        const staff = await requireStaff(house, request)
        return inTransaction(pool, visibilityOf(staff), async (tx) => {
          const held = await claimById(tx, request.params.id)
          if (held === undefined) throw new DoorProblem('not-found')
          const [view] = await shown(tx, [held], staff)
          if (view === undefined) throw new DoorProblem('not-found')
          return view
        })
      },
    )

    type Asked<B> = FastifyRequest & { readonly params: { readonly id: string }; readonly body: B }
    const change = async <B>(
      request: Asked<B>,
      reply: FastifyReply,
      right: OtherRight,
      decide: Decide,
    ): Promise<never> => {
      const staff = await requireStaff(house, request)
      const refusal = await changeClaim(house, staff, request.params.id, right, decide)
      return (
        refusal === undefined ? reply.code(204).send(null) : sendRefusal(house, request, reply, refusal)
      ) as never
    }
    const shape = <B>(summary: string, body: B) => ({
      schema: { ...said(summary), params: ById, body, response: { 204: Done, ...problems } },
    })

    app.post(
      '/api/allowances/:id/accept',
      shape('Say that your allowance is right', Type.Object({})),
      (request, reply) =>
        change(request, reply, 'see-own-allowances', async (on, act) => acceptClaim(on, act)),
    )
    app.post(
      '/api/allowances/:id/ask',
      shape('Ask for another class, and say why', AskOtherwise),
      (request, reply) =>
        change(request, reply, 'see-own-allowances', async (on, act) =>
          askOtherwise(on, choiceOf(request.body.choice), request.body.words, act),
        ),
    )
    app.post(
      '/api/allowances/:id/object',
      shape('Object to a refusal, once', AllowanceWords),
      (request, reply) =>
        change(request, reply, 'see-own-allowances', async (on, act) =>
          objectToRefusal(on, request.body.words, act),
        ),
    )
    app.post(
      '/api/allowances/:id/review',
      shape('Review an allowance against its dossier', ReviewAllowance),
      (request, reply) =>
        change(request, reply, 'review-allowances', async (on, act, tx) => {
          const { choice, words } = request.body
          const underReview = await isUnderReview(tx, { region, now: act.at }, [on])
          return reviewClaim(on, choiceOf(choice), words, { tables: region.allowances, underReview }, act)
        }),
    )
    app.post(
      '/api/allowances/:id/refuse',
      shape('Refuse an allowance, and say why', AllowanceWords),
      (request, reply) =>
        change(request, reply, 'review-allowances', async (on, act) =>
          refuseClaim(on, request.body.words, act),
        ),
    )
    app.post(
      '/api/allowances/:id/decide-objection',
      shape('Decide about an objection that somebody else caused', DecideAllowanceObjection),
      (request, reply) =>
        change(request, reply, 'review-allowances', async (on, act) =>
          decideObjection(on, request.body, act),
        ),
    )
    app.post(
      '/api/allowances/:id/ask-claw-back',
      shape('Ask for money back, in part or whole', AskClawBack),
      (request, reply) =>
        change(request, reply, 'review-allowances', async (on, act, tx) => {
          const { cents, words } = request.body
          const findings = (await fileReviewsOf(tx, [on])).get(on.row.matter_id ?? '')?.serious ?? []
          return askClawBack(on, { cents: asCents(cents), words, findings }, act)
        }),
    )
    app.post(
      '/api/allowances/:id/decide-claw-back',
      shape('Say yes or no to asking for money back', DecideClawBack),
      (request, reply) =>
        change(request, reply, 'review-allowances', async (on, act) =>
          decideClawBack(on, { yes: request.body.yes, words: request.body.words ?? '' }, act),
        ),
    )
    app.post(
      '/api/allowances/:id/record-return',
      shape('Write down what has come back', RecordReturn),
      (request, reply) =>
        change(request, reply, 'pay-allowances', async (on, act) =>
          recordReturn(on, { ...request.body, cents: asCents(request.body.cents) }, act),
        ),
    )
  }
}
