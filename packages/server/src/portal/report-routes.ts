import type { Unit } from '@jiefen/domain/region'
import {
  nextStep,
  type Read,
  type ReportAnswers,
  type ReportStep,
  readKind,
  readOtherSide,
  readPlace,
  readStory,
  readWish,
  readYou,
  reportSteps,
  reportWords,
  speaker,
  stepPath,
  storyLimit,
  type Typed,
  wishLimit,
} from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitTries } from '../platform/web/index.ts'
import { findDraft, forgetDraft, keepDraft, newDraft, type Writing } from './drafts.ts'
import { goTo, homeUnit, type Portal, unitByCode } from './pages.ts'
import { photoRoutes } from './photo-routes.ts'
import { placeRoutes } from './place-routes.ts'
import { showStep, writingOf } from './report-step.ts'
import { sendReport } from './send-report.ts'
import { typedOf } from './typed.ts'

type Asked = Exclude<ReportStep, 'check' | 'photos'>

/** The report, one question a page; what was answered is kept on our side, sealed, and can be gone on with. */
export function reportRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const { region } = house
  // A village may share one address; nobody tells sixty stories in a quarter of an hour.
  const countReport = limitTries(app, { tries: 60, seconds: 15 * 60 })

  // Back, or a reload, after sending leads to the receipt: nothing on these pages may replace it but a new beginning.
  app.addHook('preHandler', async (request, reply) => {
    const page = request.routeOptions.url ?? ''
    if (!page.startsWith('/report') || page === '/report/begin' || page === '/report/discard') return
    if ((await findDraft(house, request))?.state === 'sent') return goTo(reply, '/receipt')
  })

  app.get('/report/begin', async (request, reply) => {
    const code = typedOf(request.query).unit
    const unit = (code === undefined ? undefined : unitByCode(region, code)) ?? homeUnit(region, request)
    const draft = await findDraft(house, request)
    // Whoever has begun and comes back by the same door goes on; nothing they wrote is thrown away.
    if (draft?.state === 'writing' && draft.answers.story !== undefined && draft.unit === unit.id) {
      return goTo(reply, stepPath(nextStep(draft.answers)))
    }
    await keepDraft(house, request, reply, begunAt(unit, draft?.state === 'writing' ? draft : undefined))
    return goTo(reply, stepPath('story'))
  })

  app.get('/report', (_request, reply) => goTo(reply, '/report/resume'))
  app.get('/report/resume', async (request, reply) => {
    const draft = await writingOf(portal, request, reply)
    return goTo(reply, stepPath(nextStep(draft.answers)))
  })
  app.get('/report/discard', (_request, reply) => goTo(reply, stepPath('check')))
  app.post('/report/discard', async (request, reply) => {
    tokens.check(request, typedOf(request.body).token)
    await forgetDraft(house, request, reply)
    return goTo(reply, portal.frame(request, reply).home.href)
  })

  for (const step of reportSteps) {
    app.get(stepPath(step), async (request, reply) => {
      const draft = await writingOf(portal, request, reply)
      return showStep(portal, request, reply, step, draft)
    })
    if (step === 'check' || step === 'photos') continue
    app.post(stepPath(step), async (request, reply) => {
      const typed = typedOf(request.body)
      tokens.check(request, typed.token)
      return takeAnswer(portal, request, reply, step, typed)
    })
  }

  app.post(stepPath('check'), async (request, reply) => {
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const draft = await findDraft(house, request)
    if (draft?.state === 'sent') return goTo(reply, '/receipt')
    if (draft === undefined) return goTo(reply, '/report/begin')
    const missing = nextStep(draft.answers)
    if (missing !== 'check') return goTo(reply, stepPath(missing))
    await countReport(request, reply)
    await sendReport(portal, request, reply, draft, typed.agrees === 'yes')
    return goTo(reply, '/receipt')
  })

  placeRoutes(app, portal)
  photoRoutes(app, portal)
}

/** A new beginning at another unit keeps what was written: only the first unit is another. */
const begunAt = (unit: Unit, earlier: Writing | undefined): Writing =>
  earlier === undefined ? newDraft(unit.id) : { ...earlier, unit: unit.id }

async function takeAnswer(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  step: Asked,
  typed: Typed,
): Promise<FastifyReply> {
  const { house } = portal
  const draft = await writingOf(portal, request, reply)
  const read = readAnswer(step, typed, draft.answers)
  if ('wrongs' in read) {
    const say = speaker('report', reportWords, portal.frame(request, reply))
    const limits = { limit: step === 'wish' ? wishLimit : storyLimit }
    const wrongs = Object.fromEntries(
      Object.entries(read.wrongs).map(([field, key]) => [field, say(key, limits)]),
    )
    return showStep(portal, request, reply, step, draft, typed, wrongs)
  }
  if (read.answer === 'elsewhere') {
    const spot = (typed.words ?? '').trim().slice(0, 200)
    await keepDraft(house, request, reply, { ...draft, spot })
    return goTo(reply, `${stepPath('place')}/choose`)
  }
  const answers: ReportAnswers = { ...draft.answers, ...read.answer }
  await keepDraft(house, request, reply, { ...draft, answers })
  return goTo(reply, stepPath(nextStep(answers)))
}

/** The answer as a part of the draft, or what is wrong with it, or that a place is still to be chosen. */
function readAnswer(
  step: Asked,
  typed: Typed,
  answers: ReportAnswers,
): Read<Partial<ReportAnswers> | 'elsewhere'> {
  const skipped = typed.skip === 'yes'
  switch (step) {
    case 'story':
      return under(readStory(typed), (story) => ({ story }))
    case 'kind':
      return under(readKind(typed), (kind) => ({ kind }))
    case 'place':
      return under(readPlace(typed, answers.place?.unit), (place) =>
        place === 'elsewhere' ? place : { place },
      )
    case 'other-side':
      return skipped
        ? { answer: { otherSide: 'skipped' } }
        : under(readOtherSide(typed), (otherSide) => ({ otherSide }))
    case 'wish':
      return skipped ? { answer: { wish: '' } } : under(readWish(typed), (wish) => ({ wish }))
    case 'you':
      return under(readYou(typed), (you) => ({ you }))
    default:
      return step satisfies never
  }
}

const under = <A, B>(read: Read<A>, name: (answer: A) => B): Read<B> =>
  'wrongs' in read ? read : { answer: name(read.answer) }
