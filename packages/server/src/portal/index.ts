import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsync } from 'fastify'
import type { House } from '../house.ts'
import { type Hub, openHub } from '../video/index.ts'
import { serveAssets } from './assets.ts'
import { directoryRoutes } from './directory-routes.ts'
import { followRoutes } from './follow-routes.ts'
import { genuineRoutes } from './genuine-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { landingRoutes } from './landing-routes.ts'
import { openPortal } from './pages.ts'
import { showProblems } from './problem-pages.ts'
import { receiptRoutes } from './receipt-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { serveVideoAssets } from './video-assets.ts'

export { type FollowedLines, followedLines } from './followed-lines.ts'
export { nameToldToOtherSide } from './share-name.ts'

/** Fields of a form: the longest story in three bytes a sign, percent-encoded, and room for the rest. */
const formLimit = 128 * 1024
/** A little above the store's own limit, so that it is the store that says no, file by file. */
const photoBytes = 13 * 1024 * 1024

/** The residents' pages: plain forms that work without script, under the same origin as everything else. */
export function portalRoutes(house: House, hub: Hub = openHub(house)): FastifyPluginAsync {
  return async (app) => {
    await app.register(formbody, { bodyLimit: formLimit })
    await app.register(multipart, {
      limits: { fileSize: photoBytes, files: 12, fields: 10, fieldSize: 4096 },
    })
    // Pages are no part of the programming interface.
    app.addHook('onRoute', (route) => {
      route.schema = { ...route.schema, hide: true }
    })
    const portal = openPortal(house, hub)
    showProblems(app, portal)
    serveAssets(app)
    serveVideoAssets(app)
    landingRoutes(app, portal)
    directoryRoutes(app, portal)
    reportRoutes(app, portal)
    receiptRoutes(app, portal)
    followRoutes(app, portal)
    invitationRoutes(app, portal)
    genuineRoutes(app, portal)
  }
}
