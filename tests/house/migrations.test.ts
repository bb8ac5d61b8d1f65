import { readMigrations } from '@jiefen/server/platform/migrations'
import { expect, it } from 'vitest'
import { findTracked, read } from './tracked.ts'

it('migrations are numbered without a gap, and .head names the last', () => {
  const names = readMigrations().map(({ name }) => name)
  expect(names.map((name) => name.slice(0, 4))).toEqual(
    names.map((_, place) => String(place + 1).padStart(4, '0')),
  )
  expect(read('packages/server/migrations/.head').trim()).toBe(names.at(-1))
})

it('the folder of migrations holds nothing that would never be applied', () => {
  const strays = findTracked(/^packages\/server\/migrations\/.*\.sql$/).filter(
    (file) => !/\/\d{4}-[a-z0-9-]+\.sql$/.test(file) && !file.endsWith('/schema.sql'),
  )
  expect(strays).toEqual([])
})
