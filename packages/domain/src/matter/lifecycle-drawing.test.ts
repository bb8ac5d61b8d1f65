import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawLifecycle } from '../../../../scripts/draw-lifecycle.ts'
import { lifecycle } from './index.ts'

const drawing = readFileSync(new URL('../../../../docs/lifecycle.svg', import.meta.url), 'utf8')

it('the drawing of the lifecycle is the one the table gives today', () => {
  expect(drawing).toBe(drawLifecycle())
})

it('every arrow of the table is in the drawing, with its authority', () => {
  const missing = lifecycle.filter(
    ({ from, to, authority }) => !drawing.includes(`${from} → ${to}: ${authority}`),
  )
  expect(missing).toEqual([])
})
