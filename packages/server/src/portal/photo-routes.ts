import { asFileId } from '@jiefen/domain/kernel'
import { reportWords, speaker, stepPath } from '@jiefen/portal'
import type { FastifyInstance } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import { limitTries } from '../platform/web/index.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { goTo, type Portal } from './pages.ts'
import { photoLimits } from './photo-limits.ts'
import { showStep, writingOf } from './report-step.ts'
import { takePhotos } from './take-photos.ts'
import { typedOf } from './typed.ts'

/** Photos of a report under way: taken in one by one, each refused for its own reason, none required. */
export function photoRoutes(app: FastifyInstance, portal: Portal): void {
  const { house, tokens } = portal
  const path = stepPath('photos')
  const countUpload = limitTries(app, { tries: 120, seconds: 15 * 60 })

  app.post(path, async (request, reply) => {
    tokens.check(request, typedOf(request.body).token)
    const draft = await writingOf(portal, request, reply)
    const answers = { ...draft.answers, photosDone: true }
    await keepDraft(house, request, reply, { ...draft, answers })
    return goTo(reply, '/report/resume')
  })

  app.get(`${path}/add`, (_request, reply) => goTo(reply, path))
  app.post(`${path}/add`, async (request, reply) => {
    await countUpload(request, reply)
    const draft = await writingOf(portal, request, reply)
    const { language, overrides } = portal.frame(request, reply)
    const had = draft.answers.photos
    const tongue = { language, overrides }
    const { taken, wrongs } = await takePhotos(portal, request, photoLimits.count - had.length, tongue)
    const nothing = taken.length === 0 && wrongs.length === 0
    const said = nothing ? [speaker('report', reportWords, tongue)('photosNone')] : wrongs
    const known = new Set(had.map(({ file }) => file))
    const photos = [...had, ...taken.filter(({ file }) => !known.has(file))]
    const answers = { ...draft.answers, photos }
    if (taken.length > 0) await keepDraft(house, request, reply, { ...draft, answers })
    if (said.length === 0) return goTo(reply, path)
    return showStep(portal, request, reply, 'photos', { ...draft, answers }, {}, { photos: said.join(' ') })
  })

  app.get(`${path}/remove`, (_request, reply) => goTo(reply, path))
  app.post(`${path}/remove`, async (request, reply) => {
    // Every form of the page is read alike, with or without files in it.
    const typed = typedOf(request.body)
    tokens.check(request, typed.token)
    const draft = await writingOf(portal, request, reply)
    const photos = draft.answers.photos.filter(({ file }) => file !== typed.file)
    await keepDraft(house, request, reply, { ...draft, answers: { ...draft.answers, photos } })
    return goTo(reply, path)
  })

  app.get<{ Params: { file: string } }>(`${path}/:file`, async (request, reply) => {
    const { file } = request.params
    const draft = await findDraft(house, request)
    const isOwn = draft?.state === 'writing' && draft.answers.photos.some((photo) => photo.file === file)
    const stored = isOwn ? await house.files.read(asFileId(file)) : undefined
    if (stored === undefined) throw new DoorProblem('not-found')
    return reply.type(stored.type).header('cache-control', 'private, max-age=600').send(stored.stream)
  })
}
