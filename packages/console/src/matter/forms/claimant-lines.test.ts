import { amountInYuan } from '@jiefen/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areWhole, claimantsOf, readClaimants } from './claimant-lines.ts'

const one = (text: string) => readClaimants(text)[0]

describe('a pasted list', () => {
  it('is read whichever way its columns stand apart', () => {
    const line = { name: '马禾', telephone: '19900000031', cents: 1_523_050 }
    for (const text of [
      '马禾,19900000031,15230.50',
      '马禾，19900000031，15,230.50',
      '马禾\t19900000031\t15,230.50元',
      '马禾 19900000031 15230.50',
      '马禾、19900000031、1.52305万',
    ])
      expect(one(text), text).toMatchObject(line)
  })

  it('may leave out a telephone number or an amount', () => {
    expect(one('马禾，，4800')).toMatchObject({ name: '马禾', cents: 480_000 })
    expect(one('马禾，4800')).toMatchObject({ name: '马禾', cents: 480_000 })
    expect(one('马禾，4800')?.telephone).toBeUndefined()
    expect(one('马禾，19900000031')).toMatchObject({ telephone: '19900000031' })
    expect(one('阿依木·买买提，19900000031，4800')?.name).toBe('阿依木·买买提')
  })

  it('loses no line: what cannot be read is kept and says why', () => {
    const lines = readClaimants(
      ['19900000031，4800', '马禾，12，4800', '李垄，19900000032，很多', '', '何苗，，1', '何苗，，2'].join(
        '\n',
      ),
      [{ name: '何苗' }],
    )
    expect(lines.map(({ nth, fault }) => [nth, fault])).toEqual([
      ...[
        [1, 'name'],
        [2, 'telephone'],
        [3, 'amount'],
      ],
      ...[
        [4, 'known'],
        [5, 'known'],
      ],
    ])
    expect(lines.map(({ text }) => text)).toContain('李垄，19900000032，很多')
    expect(areWhole(lines)).toBe(false)
    expect(readClaimants('何苗，，1\n何苗，，2').map(({ fault }) => fault)).toEqual([undefined, 'twice'])
    const known = [{ name: '何苗', telephone: '199****0031' }]
    expect(readClaimants('何苗，19900000099，1', known)[0]?.fault).toBeUndefined()
  })

  it('comes back the same, whatever the amounts', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 10 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(amounts, (all) => {
        const text = all.map((cents, nth) => `工人${nth}，，${amountInYuan(cents)}`).join('\n')
        const lines = readClaimants(text)
        expect(areWhole(lines)).toBe(true)
        const sent = claimantsOf(lines, '工资')
        expect(sent.map(({ claim }) => claim?.cents)).toEqual(all)
      }),
    )
  })
})
