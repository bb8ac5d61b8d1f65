import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import type { House } from './house.ts'

const dist = path.resolve(import.meta.dirname, '../../console/dist')

/** The staff console: files that were built before; every path inside it is the same page. */
export function consoleRoutes(house: House): FastifyPluginAsync {
  return async (app) => {
    app.get('/console', { schema: { hide: true } }, async (_request, reply) =>
      reply.redirect('/console/', 302),
    )
    if (!existsSync(dist)) {
      house.log.warn('the console has not been built; `npm start` builds it')
      return
    }
    await app.register(fastifyStatic, {
      root: dist,
      serve: false,
      // Built files carry a hash in their name; the page itself does not.
      setHeaders: (reply, file) => {
        reply.header(
          'cache-control',
          file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
    // Looked up at each request, so that a console built anew needs no restart; any other path is the page itself.
    app.get<{ Params: { '*': string } }>(
      '/console/*',
      { schema: { hide: true } },
      async ({ params }, reply) => {
        const asked = path.join(dist, path.normalize(`/${params['*']}`))
        const isFile = statSync(asked, { throwIfNoEntry: false })?.isFile() ?? false
        return reply.sendFile(isFile ? path.relative(dist, asked) : 'index.html')
      },
    )
  }
}
