import { expect, it } from 'vitest'
import { drawRefusals } from '../../scripts/draw-refusals.ts'
import { read } from './tracked.ts'

it('the sentences people read are the ones on the page of refusals', () => {
  expect(read('packages/server/src/refusal-texts.ts')).toBe(drawRefusals())
})
