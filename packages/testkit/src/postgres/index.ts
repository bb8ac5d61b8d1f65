import { inject } from 'vitest'
import { cloneTemplate } from './cluster.ts'
import type {} from './global-setup.ts'

export { refuseForeign, TEST_PREFIX } from './cluster.ts'

export type FreshDatabase = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly workerUrl: string
  readonly adminUrl: string
  readonly drop: () => Promise<void>
}

/** A migrated, empty database of this test's own; `drop` it at the end (what is forgotten ends with the run). */
export function freshDatabase(): Promise<FreshDatabase> {
  return cloneTemplate(inject('testCluster'))
}
