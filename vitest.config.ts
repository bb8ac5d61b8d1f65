import { defineConfig } from 'vitest/config'

const skipped = ['**/node_modules/**', '**/dist/**']

/** Walks on real screens. */
const inBrowser = 'tests/walks/browser/**/*.test.ts'
/** Suites of tests/house that compare files with a living database. */
const houseWithDatabase = 'tests/house/**/*.database.test.ts'

export default defineConfig({
  test: {
    reporters: ['default'],
    // Left to itself vitest keeps one processor for whoever watches; on a machine of two that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/{domain,regions,contract,documents,portal,ui,console}/**/*.test.{ts,tsx}',
            'tests/house/**/*.test.ts',
          ],
          exclude: [...skipped, houseWithDatabase],
          // Pure rooms leave nothing behind that the next suite could trip over; loading them once halves the time.
          isolate: false,
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
          exclude: [...skipped, inBrowser],
          globalSetup: ['packages/testkit/src/postgres/global-setup.ts'],
          // Each walk has a database and a port of its own; only the modules are shared, and loaded once.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [inBrowser],
          exclude: skipped,
          globalSetup: ['packages/testkit/src/postgres/global-setup.ts'],
          // One browser at a time: two of them on a small machine make each other late.
          fileParallelism: false,
          // The whole service is loaded once and not for each of them.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
