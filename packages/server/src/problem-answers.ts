type Described = Record<string, unknown>
const parseDescribed = (value: unknown): Described =>
  typeof value === 'object' && value !== null ? (value as Described) : {}

const problemAnswer = (description: string): Described => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** In the description of the interface every no has the one shape and its true content type (RFC 9457). */
export function withProblemAnswers<Document extends { paths?: unknown }>(document: Document): Document {
  for (const methods of Object.values(parseDescribed(document.paths))) {
    for (const operation of Object.values(parseDescribed(methods))) {
      const responses = parseDescribed(parseDescribed(operation).responses)
      for (const status of Object.keys(responses)) {
        if (Number(status) >= 400)
          responses[status] = problemAnswer('Refused; the problem says why and what to do')
      }
      responses.default = problemAnswer('Anything else that went wrong')
    }
  }
  return document
}
