import { describe, expect, it } from 'vitest'
import {
  colours,
  contrastColours,
  contrastOf,
  contrastWarningColours,
  targetSizes,
  tokenCss,
  typeSizes,
  warningColours,
} from './index.ts'

const textPairs = (palette: Record<keyof typeof colours, string>) =>
  (['ink', 'quiet', 'accent', 'accentDeep', 'wrong'] as const).flatMap((ink) =>
    (['paper', 'sheet', 'shade', 'wash', 'wrongWash'] as const).map(
      (ground) => [`${ink} on ${ground}`, palette[ink], palette[ground]] as const,
    ),
  )

describe('tokens', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it.each([...textPairs(colours), ['button', colours.onAccent, colours.accent] as const])(
    'text can be read: %s',
    (_, ink, ground) => expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5),
  )

  it.each(textPairs(contrastColours))('in high contrast text has at least 7: %s', (_, ink, ground) =>
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(7),
  )

  it.each(Object.entries(warningColours))('the word of a %s warning can be read', (_, { ink, wash }) =>
    expect(contrastOf(ink, wash)).toBeGreaterThanOrEqual(4.5),
  )

  it.each(Object.entries(contrastWarningColours))('in high contrast too, at 7 to 1: %s', (_, { ink, wash }) =>
    expect(contrastOf(ink, wash)).toBeGreaterThanOrEqual(7),
  )

  it('edges of fields and the focus ring stand out at 3 to 1', () => {
    for (const edge of [colours.line, colours.focus]) {
      for (const ground of [colours.paper, colours.sheet]) {
        expect(contrastOf(edge, ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('large type begins at 18 and its targets are 60 wide', () => {
    expect(typeSizes.large).toBeGreaterThanOrEqual(18)
    expect(typeSizes.largest).toBe(30)
    expect(targetSizes.large).toBe(60)
    expect(targetSizes.normal).toBeGreaterThanOrEqual(44)
  })

  it('writes names of several words with hyphens', () => {
    expect(tokenCss).toContain('--accent-deep:')
    expect(tokenCss).toContain('--warn-red-wash:')
  })
})
