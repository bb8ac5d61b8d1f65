import { expect, it } from 'vitest'
import { findLines, read, textFiles } from './tracked.ts'

it('the lock names no download address, so that every machine fetches from its own registry', () => {
  expect(read('package-lock.json').match(/"resolved": "[a-z+]+:[^"]*"/g) ?? []).toEqual([])
})

it('the versions of the parts are exact', () => {
  const lists = textFiles().filter((file) => /(^|\/)package\.json$/.test(file))
  const open = lists.flatMap((file) =>
    [...read(file).matchAll(/"(?:dev|peer|optional)?[dD]ependencies": \{([^}]*)\}/g)].flatMap(
      ([, parts]) => String(parts).match(/"[^"]+": "(?!\d+\.\d+\.\d+[\w.-]*")[^"]*"/g) ?? [],
    ),
  )
  expect(open).toEqual([])
})

it('no file knows the machine of the person who wrote it', () => {
  const own = ['work', 'root', 'tmp', 'home', 'Users'].join('|')
  const place = new RegExp(`(^|[\\s'"\`(=:])/(${own})/[\\w.-]+`)
  expect(textFiles().flatMap((file) => findLines(file, place))).toEqual([])
})
