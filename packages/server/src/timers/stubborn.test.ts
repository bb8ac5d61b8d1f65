import { expect, it } from 'vitest'
import { openStubborn } from './stubborn.ts'

it('a matter that cannot be knocked for rests twice as long each time, a minute at most, and is forgotten when it moves', () => {
  let now = 0
  const stubborn = openStubborn(() => now)
  const rests: number[] = []
  for (let time = 0; time < 9; time += 1) {
    stubborn.note('a')
    const began = now
    while (stubborn.resting().length > 0) now += 500
    rests.push(now - began)
  }
  expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  stubborn.note('a')
  stubborn.note('b')
  stubborn.forget('a')
  expect(stubborn.resting()).toEqual(['b'])
})

it('what was not seen for minutes begins anew, and takes no room meanwhile', () => {
  let now = 0
  const stubborn = openStubborn(() => now)
  for (const _time of [1, 2, 3, 4]) stubborn.note('a')
  now = 1_000_000
  expect(stubborn.resting()).toEqual([])
  stubborn.note('a')
  now += 1001
  expect(stubborn.resting()).toEqual([])
})
