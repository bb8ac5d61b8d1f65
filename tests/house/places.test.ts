import { describe, expect, it } from 'vitest'
import { findTracked, read } from './tracked.ts'

const PROFILES = 'packages/regions/profiles/'
const FICTIONAL = ['lakeside', 'highplain']

/** The five places whose practice this software grew from, and the areas that belong to them. */
const AREAS = [
  ...['巴音郭楞', '巴州', '吕梁', '金水', '郑州', '张掖', '柳林县', '孝义市', '甘州区', '高台县'],
  ...['库尔勒', '轮台县', '尉犁', '若羌', '且末县', '焉耆', '和静县', '和硕县', '博湖县'],
]
const SPELT = /\b(bayingolin|bazhou|l[vu]liang|jinshui|zhengzhou|zhangye|korla)\b/i

/** The Chinese names of a profile's units; a name shorter than three characters is an ordinary word elsewhere. */
function namesOf(profile: string): string[] {
  const [head, ...rows] = read(`${PROFILES}${profile}/units.csv`).trim().split('\n')
  const column = String(head).split(',').indexOf('name_zh')
  expect(column).toBeGreaterThan(-1)
  return rows.map((row) => String(row.split(',')[column])).filter((name) => name.length >= 3)
}

const profiles = [
  ...new Set(
    findTracked(/^packages\/regions\/profiles\/[^/]+\/units\.csv$/).map((file) => file.split('/')[3]),
  ),
]
const invented = new Set(FICTIONAL.flatMap(namesOf))
const real = profiles
  .filter((profile) => !FICTIONAL.includes(String(profile)))
  .flatMap((profile) => namesOf(String(profile)))
const forbidden = [...new Set([...AREAS, ...real.filter((name) => !invented.has(name))])]

const code = findTracked(/\.(ts|tsx|mjs|sql|css|html|typ|json|csv)$/).filter(
  (file) =>
    !file.startsWith(PROFILES) &&
    !file.endsWith('package-lock.json') &&
    file !== 'tests/house/places.test.ts',
)

describe('no real place is known outside the region profiles', () => {
  it('by its Chinese name, in code or in a test', () => {
    expect(forbidden.length).toBeGreaterThan(AREAS.length)
    const found = code.flatMap((file) => {
      const words = read(file)
      return forbidden.filter((name) => words.includes(name)).map((name) => `${file}: ${name}`)
    })
    expect(found).toEqual([])
  })

  it('by its spelt name, in code', () => {
    const ours = code.filter((file) => !/\.test\.tsx?$/.test(file))
    expect(ours.filter((file) => SPELT.test(read(file)))).toEqual([])
  })
})
