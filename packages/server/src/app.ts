import { randomUUID } from 'node:crypto'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { allowanceRoutes } from './allowances/index.ts'
import { answerProblem } from './answer-problem.ts'
import { boardRoutes } from './board/index.ts'
import { bulletinRoutes } from './bulletin/index.ts'
import { calculatorRoutes } from './calculators/index.ts'
import { sittingRoutes } from './calendar/index.ts'
import { choiceRoutes } from './choices/index.ts'
import { consoleRoutes } from './console.ts'
import { courtRoutes } from './courts/index.ts'
import { dayRoutes } from './day/index.ts'
import { directoryRoutes } from './directory/index.ts'
import { endpointRoutes } from './endpoints/index.ts'
import { gradesRoutes } from './grades/index.ts'
import type { House } from './house.ts'
import { intakeRoutes } from './intake/index.ts'
import { refuseUnkeepableText } from './keepable-text.ts'
import { type Live, liveRoutes, openLive } from './live/index.ts'
import { matterRoutes } from './matter/index.ts'
import { mediatorNoticeRoutes } from './mediator-notices/index.ts'
import { noticeRoutes } from './notices/index.ts'
import { openMetrics, opsRoutes } from './ops/index.ts'
import { paperRoutes } from './papers/index.ts'
import { guard, validatorCompiler } from './platform/web/index.ts'
import { portalRoutes } from './portal/index.ts'
import { withProblemAnswers } from './problem-answers.ts'
import { qualityRoutes } from './quality/index.ts'
import { similarRoutes } from './similar/index.ts'
import { staffRoutes } from './staff/index.ts'
import { statisticsRoutes } from './statistics/index.ts'
import { talkRoutes } from './talk/index.ts'
import { toldRoutes } from './told/index.ts'
import { unitRoutes } from './units/index.ts'
import { openHub, videoRoutes } from './video/index.ts'
import { wordingRoutes } from './wordings/index.ts'
import { worklistRoutes } from './worklist/index.ts'

/** Largest body that is not a file: a session record of 20,000 signs fits many times. */
const bodyLimit = 512 * 1024

/** As for every page, but the viewer brings small pictures and styles of its own; nothing forces https here. */
const docsPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The whole service as one value: every room with its routes, listening nowhere yet. */
export async function buildApp(house: House, live: Live = openLive(house)): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: house.log,
    bodyLimit,
    trustProxy: house.settings.trustProxy ?? false,
    genReqId: () => randomUUID(),
    // A path can hold a code that opens a file: it goes into no log.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // What the router itself refuses (a broken address) is answered like everything else.
    frameworkErrors: answerProblem(house),
  })
    .withTypeProvider<TypeBoxTypeProvider>()
    .setValidatorCompiler(validatorCompiler)
  app.addSchema(Problem)
  app.setErrorHandler(answerProblem(house))
  refuseUnkeepableText(app as unknown as FastifyInstance)

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Jiefen 解纷',
        version: '0.1.0',
        description:
          'One door for every dispute. Problems are RFC 9457; every change takes an Idempotency-Key, and If-Match with the version last seen.',
      },
      tags: [
        { name: 'reports', description: 'Bringing a matter in' },
        { name: 'matters', description: 'Reading and changing matters' },
        { name: 'worklist', description: 'What is to be done' },
        { name: 'papers', description: 'Official papers as PDF' },
        { name: 'staff', description: 'Logging in; people and duties' },
        { name: 'region', description: 'The tables of the place' },
        { name: 'quality', description: 'Files looked at before payment; titles of mediators' },
        {
          name: 'allowances',
          description: 'What mediators are paid for a case or a month: reviewed, approved by two, paid',
        },
        { name: 'messages', description: 'What people are told, by which way, and what came of it' },
        { name: 'talk', description: 'Talk beside a matter, and the boards of units' },
        {
          name: 'calculators',
          description: 'Help for talking: worked out, shown step by step, kept nowhere',
        },
        { name: 'video', description: 'Sessions on screens' },
        { name: 'ops', description: 'For those who keep it running' },
      ],
    },
    transformObject: (described) =>
      withProblemAnswers('openapiObject' in described ? described.openapiObject : described.swaggerObject),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `Shape${index}`),
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: docsPolicy })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  const metrics = openMetrics(house, live)
  metrics.watch(app)
  const hub = openHub(house)
  await guard(app, house)
  await app.register(opsRoutes(house, metrics.registry))
  await app.register(staffRoutes(house))
  await app.register(intakeRoutes(house))
  await app.register(matterRoutes(house))
  await app.register(worklistRoutes(house))
  await app.register(boardRoutes(house))
  await app.register(paperRoutes(house))
  await app.register(courtRoutes(house))
  await app.register(similarRoutes(house))
  await app.register(unitRoutes(house))
  await app.register(directoryRoutes(house))
  await app.register(sittingRoutes(house))
  await app.register(dayRoutes(house))
  await app.register(allowanceRoutes(house))
  await app.register(mediatorNoticeRoutes(house))
  await app.register(noticeRoutes(house))
  await app.register(bulletinRoutes(house))
  await app.register(calculatorRoutes(house))
  await app.register(choiceRoutes(house))
  await app.register(endpointRoutes(house))
  await app.register(talkRoutes(house))
  await app.register(toldRoutes(house))
  await app.register(wordingRoutes(house))
  await app.register(liveRoutes(house, live))
  await app.register(statisticsRoutes(house))
  await app.register(gradesRoutes(house))
  await app.register(qualityRoutes(house))
  await app.register(consoleRoutes(house))
  await app.register(videoRoutes(house, hub))
  await app.register(portalRoutes(house, hub))
  return app as unknown as FastifyInstance
}
