import type { TestProject } from 'vitest/node'
import { startTestCluster, type TestCluster } from './cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestCluster
  }
}

let stop: (() => Promise<void>) | undefined

/** Runs once before all suites that need a database. */
export async function setup(project: TestProject): Promise<void> {
  const started = await startTestCluster()
  stop = started.stop
  project.provide('testCluster', started.cluster)
}

/** Runs once after them, also when they failed. */
export async function teardown(): Promise<void> {
  await stop?.()
}
