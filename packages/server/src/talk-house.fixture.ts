import type { Mentionable, Thread, Threads } from '@jiefen/contract'
import { asPartyId } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import type { Scene, Story } from '@jiefen/testkit/stories'
import { redAndBlue } from './platform/files/photos.fixture.ts'
import type { Holder } from './talk/index.ts'
import { type Comer, loginAt, openTestHouse, type Sent, someoneAt } from './test-house.fixture.ts'
import { parties, placeStory } from './told-matter.fixture.ts'

// The service writes its answers by these very shapes.
const parseThreads = (body: unknown): Threads => body as Threads
const parseThread = (body: unknown): Thread => body as Thread
const parseMentionable = (body: unknown): Mentionable => body as Mentionable

export const own = `party:${parties.informant}` as const
export const theirs = `party:${parties['other-side']}` as const

/** A house where people talk beside a matter: at its unit, above it, next to it, at its committee and a department. */
export async function openTalkHouse(told: Scene) {
  const scene: Scene = { ...told, first: told.home }
  const people = [
    ...(['receptionist', 'leader'] as const).map((role) => someoneAt(role, scene.home)),
    ...(['supervisor', 'leader'] as const).map((role) => someoneAt(role, scene.above)),
    someoneAt('receptionist', scene.sibling),
    someoneAt('supervisor', scene.farAway),
    someoneAt('mediator', scene.committee),
    someoneAt('department-handler', scene.department),
  ]
  const database = await freshDatabase()
  const test = await openTestHouse(database, scene.region, people)
  const desk = await test.comeIn(loginAt('receptionist', scene.home))
  const mediator = await test.comeIn(loginAt('mediator', scene.committee))

  const threadOf = (number: string, thread: string) =>
    `/api/matters/${number}/threads/${encodeURIComponent(thread)}`
  const say = (who: Comer, number: string, thread: string, body: string | object, sent: Sent = {}) =>
    who.post(`${threadOf(number, thread)}/messages`, typeof body === 'string' ? { text: body } : body, sent)
  const orThrow = (answer: { statusCode: number; body: string; json: () => unknown }): unknown => {
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
    return answer.json()
  }
  return {
    ...{ scene, test, desk, mediator, say },
    /** Past every wall, to meddle and to look at what is stored. */
    adminUrl: database.adminUrl,
    place: async (story: (scene: Scene) => Story) => {
      const placed = await placeStory(test, story(scene))
      const holder = (party: string): Holder => ({ ...placed.address, party: asPartyId(party) })
      return { ...placed, informant: holder(parties.informant), other: holder(parties['other-side']) }
    },
    comeIn: (role: Parameters<typeof loginAt>[0], unit: Parameters<typeof loginAt>[1]) =>
      test.comeIn(loginAt(role, unit)),
    idOf: (role: Parameters<typeof loginAt>[0], unit: Parameters<typeof loginAt>[1]) =>
      String(test.ids.get(loginAt(role, unit))),
    pathOf: threadOf,
    read: async (who: Comer, number: string, thread: string, query = '') =>
      parseThread(orThrow(await who.get(`${threadOf(number, thread)}${query}`))),
    threads: async (who: Comer, number: string, query = '') =>
      parseThreads(orThrow(await who.get(`/api/matters/${number}/threads${query}`))),
    mentionable: async (who: Comer, number: string, words = '') =>
      parseMentionable(
        orThrow(await who.get(`/api/matters/${number}/mentionable?q=${encodeURIComponent(words)}`)),
      ).rows,
    markRead: (who: Comer, number: string, thread: string, upto: number) =>
      who.post(`${threadOf(number, thread)}/read`, { upto }),
    unread: async (who: Comer, number: string): Promise<number> =>
      (await who.get(`/api/matters/${number}/unread-talk`)).json().unread,
    storePhoto: async (width = 64) =>
      (await test.house.files.storePhoto(await redAndBlue(width).jpeg(80), 'photo.jpg')).file,
  }
}
export type TalkHouse = Awaited<ReturnType<typeof openTalkHouse>>
