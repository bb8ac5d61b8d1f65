import { expect, it } from 'vitest'
import { drawRefusals } from '../../scripts/draw-refusals.ts'
import { findTracked, read } from './tracked.ts'

it('the sentences people read are the ones on the page of refusals', () => {
  const folder = 'packages/server/src/refusal-texts/'
  const drawn = drawRefusals()
  expect(drawn.size).toBeGreaterThan(10)
  for (const [name, text] of drawn) expect(read(`${folder}${name}`), name).toBe(text)
  expect(findTracked(new RegExp(`^${folder}`)).length).toBe(drawn.size)
})
