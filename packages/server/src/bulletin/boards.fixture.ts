import type { Posts } from '@jiefen/contract'
import { asInstant, type Role, type UnitId } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import type { Scene } from '@jiefen/testkit/stories'
import { expect } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt } from '../test-house.fixture.ts'

/** A house with people at home, above and beside it, all of them logged in. */
export async function openBoards({ region, home, above, sibling }: Omit<Scene, 'first'>) {
  const people = [
    ...(['receptionist', 'department-handler', 'leader'] as const).map((role) => someoneAt(role, home)),
    ...(['receptionist', 'supervisor'] as const).map((role) => someoneAt(role, above)),
    someoneAt('receptionist', sibling),
    someoneAt('system-admin', above),
  ]
  const test = await openTestHouse(await freshDatabase(), region, people)
  const inside = new Map<string, Comer>()
  const comeIn = async (): Promise<void> => {
    for (const { login } of people) inside.set(login, await test.comeIn(login))
  }
  await comeIn()

  const who = (role: Role, unit: UnitId): Comer => {
    const comer = inside.get(loginAt(role, unit))
    if (comer === undefined) throw new Error(`nobody is ${role} of ${unit}`)
    return comer
  }
  const page = async (comer: Comer, query = ''): Promise<Posts> => {
    const answer = await comer.get(`/api/bulletin${query}`)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }
  return {
    ...{ test, who, page },
    draft: { unit: home, title: '周五集中调解', words: '请把要一起谈的事提前报上来。' },
    /** Time passes; after an hour everybody logs in again. */
    pass: async (seconds: number): Promise<void> => {
      test.clock.moveTo(asInstant(test.clock.now() + seconds * 1000))
      if (seconds > 3_600) await comeIn()
    },
    hang: async (comer: Comer, more: object = {}): Promise<string> => {
      const draft = { unit: home, title: '周五集中调解', words: '请把要一起谈的事提前报上来。', ...more }
      const answer = await comer.post('/api/bulletin', draft)
      expect(answer.statusCode, answer.body).toBe(201)
      return answer.json().id
    },
    seen: async (comer: Comer, query = ''): Promise<string[]> =>
      (await page(comer, query)).rows.map(({ id }) => id),
    unread: async (comer: Comer): Promise<number> => (await comer.get('/api/bulletin/unread')).json().unread,
  }
}
export type Boards = Awaited<ReturnType<typeof openBoards>>
