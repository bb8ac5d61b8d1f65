import { defineConfig } from 'vitest/config'

const skipped = ['**/node_modules/**', '**/dist/**']

/** Suites of tests/house that compare files with a living database. */
const houseWithDatabase = 'tests/house/**/*.database.test.ts'

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/{domain,regions,contract,documents,portal,ui,console}/**/*.test.{ts,tsx}',
            'tests/house/**/*.test.ts',
          ],
          exclude: [...skipped, houseWithDatabase],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'service',
          include: ['packages/{server,testkit}/**/*.test.ts', houseWithDatabase],
          exclude: skipped,
          globalSetup: ['packages/testkit/src/postgres/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'walks',
          include: ['tests/walks/**/*.test.ts'],
          exclude: skipped,
          globalSetup: ['packages/testkit/src/postgres/global-setup.ts'],
          // One browser at a time: two of them on a small machine make each other late.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
