import { expect, it, test } from 'vitest'
import { hasFaults, listProfiles, readProfile } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import type { Change } from '../small-region.fixture.ts'

const head =
  'code,name_zh,name_en,question_zh,question_en,follows,to_zh,to_en,does_zh,does_en,help_zh,help_en,declines,signal,basis'
const line =
  (rest: string): Change =>
  () =>
    `${head}\na,打人,Violence,有没有打人,Any violence,${rest}\n`

const mistakes: readonly Mistake[] = [
  [
    'a sign from which something unheard of follows',
    'screening.csv',
    line('watch,,,看着,Look,,,,,某法第1条'),
    ['screening.csv:2 follows “watch” must be one of report, apart, guardian, care'],
  ],
  [
    'a report to nobody',
    'screening.csv',
    line('report,,,报告,Report,,,,,某法第1条'),
    ['screening.csv:2 to_en “to_en” may not be empty', 'screening.csv:2 to_zh “to_zh” may not be empty'],
  ],
  [
    'a reason to decline that the place does not have, and a signal nobody knows',
    'screening.csv',
    line('care,,,关心,Care,,,NM99,storm,某法第1条'),
    [
      'screening.csv:2 declines there is no reason to decline “NM99”',
      'screening.csv:2 signal there is no signal “storm”',
    ],
  ],
  [
    'a duty without its law',
    'screening.csv',
    line('care,,,关心,Care,,,,,'),
    ['screening.csv:2 basis “basis” may not be empty'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)

it('every profile asks few questions, and each duty of the law is among them', async () => {
  for (const name of await listProfiles()) {
    const parsed = await readProfile(name)
    if (hasFaults(parsed)) throw new Error(`${name} has faults`)
    const { screening } = parsed.region
    expect(screening.length).toBeLessThanOrEqual(8)
    const of = (duty: string) =>
      screening.filter(({ follows }) => follows.some((one) => one === duty)).map(({ code }) => code)
    expect(of('report')).toEqual(['family-violence', 'threat', 'weapon', 'minor-harmed', 'crime'])
    expect(of('apart')).toEqual(['family-violence', 'threat', 'weapon', 'minor-harmed'])
    expect(of('guardian')).toEqual(['minor-party', 'capacity'])
    expect(screening.find(({ code }) => code === 'family-violence')?.help?.zh).toContain('人身安全保护令')
    expect(screening.find(({ code }) => code === 'crime')?.declines).toBe('NM06')
    const weapon = screening.find(({ code }) => code === 'weapon')
    expect(weapon?.to?.zh).toBe(name === 'highplain' ? '乡派出所或者警务室（110）' : '派出所（110）')
  }
})
