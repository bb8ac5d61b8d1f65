import { systemClock } from '../clock/index.ts'
import { DoorProblem } from '../problems/index.ts'
import { openPool } from '../sql/index.ts'
import { openFileStore } from './index.ts'
import { noise } from './photos.fixture.ts'

// Run by store.test.ts in a process that may not write large files; it never comes as far as the database.
const pool = openPool('postgres://nobody@127.0.0.1:1/jiefen_test_none', {
  max: 1,
  name: 'small disk',
  onError: () => undefined,
})
const files = openFileStore({ directory: process.argv[2] ?? '', pool, clock: systemClock })
const answer = await files.storePhoto(await noise(256).png(), 'a.png').catch((problem: unknown) => problem)
console.log(answer instanceof DoorProblem ? answer.code : answer)
