import { expect, it } from 'vitest'
import { findLines, findTracked } from './tracked.ts'

/** The guard against a foreign database stands in the testkit; it helps only those who enter there. */
it('no suite reaches a database except through the testkit', () => {
  const suites = findTracked(/\.test\.tsx?$/).filter(
    (file) => !file.startsWith('packages/server/src/platform/postgres/') && !file.startsWith('tests/house/'),
  )
  const aside = /process\.env\.DATABASE_URL|process\.env\['DATABASE_URL'\]|\bstart(Postgres|Server)\(/
  expect(suites.flatMap((file) => findLines(file, aside))).toEqual([])
})
