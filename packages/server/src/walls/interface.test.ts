import { commandBodies } from '@jiefen/contract'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { town } from '@jiefen/testkit/stories'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.fixture.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> }
  readonly responses?: Record<string, unknown>
}
interface Description {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, unknown> }
}
const parseDescription = (text: string): Description => JSON.parse(text)

describe('the description of the interface', () => {
  let test: TestHouse
  let text = ''
  let described: Description
  /** Every route the service really has: what it offers, and not what it says of itself. */
  const routes: { method: string; url: string }[] = []

  beforeAll(async () => {
    test = await openTestHouse(await freshDatabase(), town.region)
    text = (await test.app.inject({ url: '/api/openapi.json' })).body
    described = parseDescription(text)
    for (const line of test.app.printRoutes({ commonPrefix: false }).split('\n')) {
      const [, url, methods = ''] = /(\/\S*)\s+\(([A-Z, ]+)\)/.exec(line) ?? []
      if (url === undefined) continue
      for (const method of methods.split(', ')) routes.push({ method: method.toLowerCase(), url })
    }
  })
  afterAll(() => test.close())

  const operations = (): [string, Operation][] =>
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation,
      ]),
    )

  it('is OpenAPI 3.1 and valid by its own rules', async () => {
    expect(described.openapi).toBe('3.1.0')
    const validator = new Validator()
    expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('describes every command of the wire, reporting, logging in, and the service’s own state', () => {
    const paths = Object.keys(described.paths)
    for (const command of Object.keys(commandBodies))
      expect(paths).toContain(`/api/matters/{number}/${command}`)
    for (const path of [
      '/api/public/reports',
      '/api/matters',
      '/api/login',
      '/api/worklist',
      '/api/board',
      '/readyz',
      '/metrics',
    ])
      expect(paths).toContain(path)
  })

  it('leaves out no route of the interface', () => {
    expect(routes.length).toBeGreaterThan(40)
    const left = routes
      .filter(({ url, method }) => url.startsWith('/api/') && !['head', 'options'].includes(method))
      .filter(({ url }) => !url.startsWith('/api/docs') && url !== '/api/openapi.json')
      .filter(
        ({ url, method }) => described.paths[url.replaceAll(/:([a-zA-Z]+)/g, '{$1}')]?.[method] === undefined,
      )
    expect(left).toEqual([])
  })

  it('gives each a summary, a room and an answer, and every problem the one shape', () => {
    for (const [name, { summary, tags, responses }] of operations()) {
      expect(summary, name).toMatch(/\w/)
      expect(tags, name).not.toEqual([])
      expect(Object.keys(responses ?? {}).length, name).toBeGreaterThan(0)
      for (const [status, response] of Object.entries(responses ?? {})) {
        if (Number(status) >= 400)
          expect(JSON.stringify(response), `${name} ${status}`).toContain(
            '"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}',
          )
      }
    }
  })

  it('has no shape that a machine named', () => {
    expect(text).not.toMatch(/def-\d|Shape\d/)
    expect(Object.keys(described.components.schemas)).toContain('Problem')
  })

  it('describes the very body that is checked: what it forbids is refused, at every command', async () => {
    for (const [command, schema] of Object.entries(commandBodies)) {
      const operation = described.paths[`/api/matters/{number}/${command}`]?.post
      const shown = operation?.requestBody?.content['application/json']?.schema
      // Swagger writes a constant as a list of one.
      const checked = JSON.stringify(schema).replaceAll(/"const":(true|"[^"]*")/g, '"enum":[$1]')
      expect(shown, command).toEqual(JSON.parse(checked))
      const payload = { 'nobody-knows': true }
      const answer = await test.app.inject({ method: 'POST', url: `/api/matters/x/${command}`, payload })
      expect(answer.json(), command).toMatchObject({ status: 400, code: 'malformed-request' })
    }
  })

  it('can be read by people', async () => {
    expect((await test.app.inject({ url: '/api/docs/' })).statusCode).toBe(200)
  })
})
