import { commandBodies, type WireCommand } from '@jiefen/contract'
import { type Role, roles, type UnitId } from '@jiefen/domain/kernel'
import { commandRights, otherRights, type RightReach, type Rights } from '@jiefen/domain/permission'
import { getUnit } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { aReportedDispute, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory, turns } from '../told-matter.fixture.ts'

const parseNames = (names: string[]): WireCommand[] => names as WireCommand[]
const wireCommands = parseNames(Object.keys(commandBodies))

/** Where somebody sits, seen from the matter; nobody of `sibling` and `elsewhere` has had a hand in it. */
const seatsOf = (scene: Scene): Record<string, UnitId> => ({
  'own unit': scene.home,
  'the unit above': scene.above,
  'its committee': scene.committee,
  'its department': scene.department,
  'a sibling unit': scene.sibling,
  'another county': scene.farAway,
})

describe.each(scenes)('in $region.id', (told) => {
  // Reported at home, so that no other unit has had a hand in it.
  const scene: Scene = { ...told, first: told.home }
  const seats = seatsOf(scene)
  let test: TestHouse
  const comers = new Map<string, Comer>()

  beforeAll(async () => {
    const people = Object.values(seats).flatMap((unit) => roles.map((role) => someoneAt(role, unit)))
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    for (const { login } of people) comers.set(login, await test.comeIn(login))
  })
  afterAll(() => test.close())

  const comerAt = (role: Role, unit: UnitId): Comer => {
    const comer = comers.get(loginAt(role, unit))
    if (comer === undefined) throw new Error(`nobody came in as ${role} of ${unit}`)
    return comer
  }
  /** The table's reach, read a second time and independently of the rules: from the paths of the units alone. */
  const reaches = (right: RightReach | undefined, seat: UnitId, units: readonly UnitId[], own: boolean) => {
    if (right === 'own-unit') return units.includes(seat)
    if (right === 'subtree') return units.some((unit) => getUnit(scene.region, unit).path.includes(seat))
    return right === 'own-case' && own
  }

  it('every command of the wire has its turn in this test', () => {
    expect(Object.keys(turns).sort()).toEqual([...wireCommands].sort())
  })

  describe.each(wireCommands)('%s', (command) => {
    const { story, body, answers, alsoAnswers } = turns[command]
    const rights: Rights = commandRights[command]
    const opening: Rights = otherRights['open-matter']

    it('is open to exactly those whom the table names, from every seat, and writes nothing for anybody else', async () => {
      const closed = await placeStory(test, story(scene))
      const wrong: string[] = []
      let [done, named] = [0, 0]
      for (const [place, unit] of Object.entries(seats)) {
        for (const role of roles) {
          const person = personAt(test, loginAt(role, unit))
          const { mediator, handlers, reportedBy } = closed.matter
          const holdsSeat = mediator?.person === person
          const hasHand =
            holdsSeat ||
            handlers.some((handler) => handler === person) ||
            (reportedBy.kind === 'staff' && reportedBy.person === person)
          const sees = reaches(opening[role], unit, closed.matter.units, hasHand)
          const answering = answers?.(scene) ?? [scene.home, ...(alsoAnswers?.(scene) ?? [])]
          const may = sees && reaches(rights[role], unit, answering, holdsSeat)

          const { number, matter } = may ? await placeStory(test, story(scene)) : closed
          const answer = await comerAt(role, unit).act(number, command, await body({ scene, test, matter }))
          const { code }: { code?: string } = answer.json()
          const said = code === 'not-found' || code === 'not-yours' ? code : 'let in'
          const expected = may ? 'let in' : sees ? 'not-yours' : 'not-found'
          const status = { 'let in': answer.statusCode, 'not-yours': 403, 'not-found': 404 }[said]
          if (said !== expected || answer.statusCode !== status || answer.statusCode >= 500)
            wrong.push(`${role} at ${place}: ${expected} expected, ${answer.statusCode} ${answer.body}`)
          if (may) named += 1
          if (answer.statusCode === 200) done += 1
        }
      }
      expect(wrong).toEqual([])
      // At least one of those who may, also can: the matter was really at its turn.
      expect(done > 0).toBe(named > 0)
      expect(await test.countFacts(closed.number)).toBe(closed.matter.version)
    })
  })

  it('a matter outside your reach and one that does not exist give the very same answer', async () => {
    const { number } = await placeStory(test, aReportedDispute(scene))
    const nobody = '9999012611230000000'
    const bodyOf = async (comer: Comer, url: string, payload?: object) => {
      const answer = payload === undefined ? await comer.get(url) : await comer.post(url, payload)
      return { status: answer.statusCode, ...answer.json(), request: '' }
    }
    for (const unit of [scene.sibling, scene.farAway]) {
      for (const role of roles) {
        const comer = comerAt(role, unit)
        for (const rest of [
          '',
          '?why=看看',
          '/read-log',
          '/version',
          '/papers/receipt.pdf',
          `/files/${'a'.repeat(64)}`,
        ]) {
          const there = await bodyOf(comer, `/api/matters/${number}${rest}`)
          expect(there.status, `${role} ${rest}`).toBe(404)
          expect(there).toEqual(await bodyOf(comer, `/api/matters/${nobody}${rest}`))
        }
        const taken = { unit: scene.home }
        expect(await bodyOf(comer, `/api/matters/${number}/accept-matter`, taken)).toEqual(
          await bodyOf(comer, `/api/matters/${nobody}/accept-matter`, taken),
        )
      }
    }
  })

  it('nobody opens a file, a list or a table without having logged in', async () => {
    const { number } = await placeStory(test, aReportedDispute(scene))
    for (const url of [`/api/matters/${number}`, '/api/worklist', '/api/region', '/api/notices', '/api/me'])
      expect((await test.app.inject({ url })).json()).toMatchObject({ status: 401, code: 'not-logged-in' })
    const changed = await test.app.inject({
      method: 'POST',
      url: `/api/matters/${number}/accept-matter`,
      payload: {},
    })
    expect(changed.json()).toMatchObject({ status: 401, code: 'not-logged-in' })
  })
})
