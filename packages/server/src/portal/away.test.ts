import { freshDatabase } from '@jiefen/testkit/postgres'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool } from '../platform/sql/index.ts'
import { guard } from '../platform/web/index.ts'
import { portalRoutes } from './index.ts'
import { browserAt, openVillage, story, type Village } from './portal.fixture.ts'

let village: Village
/** The same house, behind whose door the database does not answer. */
let away: FastifyInstance
const nowhere = openPool('postgresql://nobody@127.0.0.1:1/none', {
  max: 1,
  name: 'away',
  onError: () => undefined,
})

beforeAll(async () => {
  village = await openVillage(await freshDatabase())
  away = Fastify()
  const house = { ...village.house, pool: nowhere, desk: { ...village.house.desk, pool: nowhere } }
  await guard(away, house)
  await away.register(portalRoutes(house))
})
afterAll(async () => {
  await away.close()
  await nowhere.end()
  await village.close()
})

describe('while the database is away', () => {
  it('the first page still says whom to call and where to go', async () => {
    const answer = await browserAt(away).open(`/c/${village.unit.code}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('110 报警')
  })

  it('a page in the person’s language says to try again, and what was written is there afterwards', async () => {
    const browser = village.browser()
    await browser.open('/display?language=en&to=/about')
    await browser.open('/report/begin')
    await browser.fill('/report/story', { story })
    const stranded = browserAt(away)
    for (const [name, value] of browser.jar) stranded.jar.set(name, value)
    const answer = await stranded.open('/report/kind')
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('The system is recovering')
    expect(answer.body).toContain('href="/report/kind"')
    expect((await browser.open('/report/story')).body).toContain(story)
  })
})
