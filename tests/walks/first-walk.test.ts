import { afterAll, beforeAll, describe } from 'vitest'
import { raiseWithTelephones, regions } from './cast.ts'
import { asking } from './first-walk/asking.ts'
import { closing } from './first-walk/closing.ts'
import { mediating } from './first-walk/mediating.ts'
import type { Play, Steps } from './first-walk/play.ts'
import { reporting } from './first-walk/reporting.ts'
import { walk } from './told.ts'

describe.each(regions)('the first walk in %s', (region) => {
  let play: Play
  let steps: Steps

  beforeAll(async () => {
    const cast = await raiseWithTelephones(region)
    const { service } = cast
    const nothingYet = { receipt: { number: '', code: '' }, checked: undefined, invitation: '' }
    play = { cast, resident: service.resident(), otherSide: service.resident(), ...nothingYet }
    steps = { ...reporting(play), ...asking(play), ...mediating(play), ...closing(play) }
  })
  afterAll(() => play.cast.service.stop())

  walk(
    'first-walk.md',
    () => steps,
    () => play.cast.service.factsOf(play.receipt.number),
  )
})
