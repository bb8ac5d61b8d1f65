import { expect, it } from 'vitest'
import { openCircuit } from './circuit.ts'

it('an end that says “again” five times in a row rests a second, and after each further one twice as long, a minute at most', () => {
  const circuit = openCircuit()
  let now = 0
  const rests: number[] = []
  for (let time = 0; time < 13; time += 1) {
    circuit.note('gateway', true, now)
    const began = now
    while (circuit.isResting('gateway', now)) now += 500
    rests.push(now - began)
  }
  expect(rests).toEqual([0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
})

it('one that goes through ends the counting, and one end rests for itself alone', () => {
  const circuit = openCircuit()
  for (const _time of [1, 2, 3, 4]) circuit.note('a', true, 0)
  circuit.note('a', false, 0)
  for (const _time of [1, 2, 3, 4, 5]) circuit.note('b', true, 0)
  circuit.note('a', true, 0)
  expect(circuit.resting(0)).toEqual(['b'])
})

it('a rest that was begun before the clock went back is over', () => {
  const circuit = openCircuit()
  for (const _time of [1, 2, 3, 4, 5]) circuit.note('a', true, 1_000_000)
  expect(circuit.isResting('a', 1_000_000)).toBe(true)
  expect(circuit.isResting('a', 0)).toBe(false)
})
