import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../platform/sql/index.ts'
import { type Boards, openBoards } from './boards.fixture.ts'

const denied = '42501'

describe.each(scenes)('who has read what at the boards of $region.id', (scene) => {
  const { home, above, sibling } = scene
  let boards: Boards
  beforeAll(async () => {
    boards = await openBoards(scene)
  })
  afterAll(() => boards.test.close())
  const who: Boards['who'] = (role, unit) => boards.who(role, unit)

  it('counts for each person what they have not read; whoever wrote it has read it', async () => {
    const [writer, reader] = [who('leader', home), who('receptionist', home)]
    const before = await boards.unread(reader)
    const id = await boards.hang(writer)
    expect(await boards.unread(reader)).toBe(before + 1)
    expect(await boards.unread(writer)).toBe(0)
    for (let times = 0; times < 2; times += 1)
      expect((await reader.post(`/api/bulletin/${id}/read`, {})).statusCode).toBe(204)
    expect(await boards.unread(reader)).toBe(before)
    expect((await boards.page(reader)).rows.find((row) => row.id === id)?.read).toBe(true)
  })

  it('cannot be marked for a post that hangs elsewhere', async () => {
    const id = await boards.hang(who('leader', home))
    expect((await who('receptionist', sibling).post(`/api/bulletin/${id}/read`, {})).statusCode).toBe(404)
  })

  it('is told in numbers to whoever may hang up there, and to nobody else', async () => {
    const id = await boards.hang(who('leader', home))
    await who('department-handler', home).post(`/api/bulletin/${id}/read`, {})
    const readers = async (comer: ReturnType<typeof who>) =>
      (await boards.page(comer)).rows.find((row) => row.id === id)?.readers
    expect(await readers(who('leader', home))).toEqual({ read: 2, of: 3 })
    expect(await readers(who('department-handler', home))).toBeUndefined()
  })

  it('is not told at all of one or two people, for that would name them', async () => {
    const id = await boards.hang(who('receptionist', sibling), { unit: sibling })
    const row = (await boards.page(who('receptionist', sibling))).rows.find((one) => one.id === id)
    expect(row?.may['take-down']).toBe(true)
    expect(row?.readers).toBeUndefined()
  })

  it('is nothing the database tells about somebody else, whoever asks', async () => {
    const id = await boards.hang(who('leader', home))
    await who('receptionist', home).post(`/api/bulletin/${id}/read`, {})
    const marks = (holders: string[]) =>
      inTransaction(boards.test.house.pool, { holders }, async (tx) => {
        const { rows } = await tx.query<{ person_id: string }>('select person_id from bulletin_read')
        return [...new Set(rows.map(({ person_id: person }) => person))]
      })
    const { person } = who('receptionist', home)
    expect(await marks([home, above])).toEqual([])
    expect(await marks([home, `person:${person}`])).toEqual([person])
    await expect(boards.test.house.workerPool.query('select from bulletin_read')).rejects.toMatchObject({
      code: denied,
    })
  })

  it('stands before a wall: no post of a sibling is read or hung up, and nothing is removed', async () => {
    const { house } = boards.test
    await boards.hang(who('leader', home))
    const posts = (holders: string[]) =>
      inTransaction(house.pool, { holders }, async (tx) => {
        const { rows } = await tx.query<{ unit_id: string }>('select unit_id from bulletin_post')
        return [...new Set(rows.map(({ unit_id: unit }) => unit))]
      })
    expect(await posts([home])).toEqual([home])
    expect(await posts([sibling])).toEqual([sibling])
    expect(await posts([])).toEqual([])
    const { rows } = await house.workerPool.query('select distinct unit_id from bulletin_post')
    expect(rows.length).toBe(2)
    const elsewhere = inTransaction(house.pool, { holders: [sibling] }, (tx) =>
      tx.query(
        `insert into bulletin_post (post_id, unit_id, at, author, title, words)
values (gen_random_uuid(), $1, now(), '{}', 'x', 'x')`,
        [home],
      ),
    )
    await expect(elsewhere).rejects.toMatchObject({ code: denied })
    for (const pool of [house.pool, house.workerPool])
      await expect(pool.query('delete from bulletin_post')).rejects.toMatchObject({ code: denied })
  })
})
