import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import { DoorProblem, doorCodeOf, doorProblems, sayProblem, sendProblem } from './platform/problems/index.ts'

/**
 * Turns what was thrown into problem+json. A malformed request says which field; a problem of the door says what to
 * do; everything else is a bug that says nothing to the outside and everything to the log.
 */
export function answerProblem(house: Pick<House, 'log'>) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof DoorProblem) {
      return sendProblem(
        reply,
        sayProblem(request, error.code, doorProblems[error.code], { facts: error.facts }),
      )
    }
    if (error.validation !== undefined) {
      const faults = error.validation.map(({ instancePath, message, params }) => ({
        field: `${error.validationContext ?? 'body'}${instancePath}${missingField(params)}`,
        problem: message ?? 'not as expected',
      }))
      return sendProblem(
        reply,
        sayProblem(request, 'malformed-request', doorProblems['malformed-request'], { faults }),
      )
    }
    if (error.statusCode === 413)
      return sendProblem(reply, sayProblem(request, 'too-large', doorProblems['too-large']))
    if (error.statusCode === 429)
      return sendProblem(reply, sayProblem(request, 'too-many-tries', doorProblems['too-many-tries']))
    if (error.statusCode !== undefined && error.statusCode < 500) {
      // A body of another type (415) or an address that is too long (414) is malformed, too, and says so by its status.
      const text = { ...doorProblems['malformed-request'], status: error.statusCode }
      return sendProblem(reply, sayProblem(request, 'malformed-request', text))
    }
    const code = doorCodeOf(error)
    if (code === 'malformed-request') return sendProblem(reply, sayProblem(request, code, doorProblems[code]))
    house.log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'a request failed')
    return sendProblem(reply, sayProblem(request, code, doorProblems[code]))
  }
}

const missingField = (params: unknown): string => {
  const { missingProperty, requiredProperties } = (params ?? {}) as {
    missingProperty?: string
    requiredProperties?: string[]
  }
  const name = missingProperty ?? requiredProperties?.[0]
  return name === undefined ? '' : `/${name}`
}
