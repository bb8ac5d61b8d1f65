import { problemPage, problemStatusFor } from '@jiefen/portal'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DoorProblem, doorCodeOf, doorProblems, sayProblem, sendProblem } from '../platform/problems/index.ts'
import { type Portal, sendPage } from './pages.ts'

/** What went wrong, as a page in the person's language; a bug says nothing outside and everything in the log. */
export function showProblems(app: FastifyInstance, portal: Portal): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) {
      portal.house.log.error(
        { err: error, request: request.id, route: request.routeOptions.url },
        'a page failed',
      )
    }
    return showProblem(portal, request, reply, status)
  })
  app.setNotFoundHandler((request, reply) => {
    if (!request.url.startsWith('/api/')) return showProblem(portal, request, reply, 404)
    return sendProblem(reply, sayProblem(request, 'not-found', doorProblems['not-found']))
  })
}

export function showProblem(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  retry?: string,
): FastifyReply {
  const known = problemStatusFor(status)
  const again = retry ?? (request.method === 'GET' && status >= 429 ? request.url : undefined)
  const page = problemPage(portal.frame(request, reply), {
    status: known,
    ...(again === undefined ? {} : { retry: again }),
    ...(known >= 500 ? { reference: request.id } : {}),
  })
  return sendPage(reply, page, known)
}

function statusOf(error: FastifyError): number {
  if (error instanceof DoorProblem) {
    // What a party may not do was never offered to them: the page they had is no longer how it stands.
    if (error.code === 'not-yours') return 409
    const { status } = doorProblems[error.code]
    return status === 507 ? 503 : status
  }
  if (error.statusCode !== undefined && error.statusCode < 500) return error.statusCode
  const { status } = doorProblems[doorCodeOf(error)]
  return status === 507 ? 503 : status
}
