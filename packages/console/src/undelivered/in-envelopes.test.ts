import type { UndeliveredRow } from '@jiefen/contract'
import { expect, test } from 'vitest'
import { inEnvelopes } from './in-envelopes.ts'

const row = (id: string, change: Partial<UndeliveredRow> = {}): UndeliveredRow => ({
  ...{
    id,
    at: '2026-11-18T10:00:00Z',
    about: { zh: '受理', en: 'Accepted' },
    kind: 'progress',
    channel: 'letter',
  },
  ...{
    to: { zh: '于小暑', en: '于小暑' },
    state: 'by-hand',
    urgent: false,
    tries: [],
    number: 'N1',
    party: 'p1',
  },
  ...{ may: { resend: false, done: true }, ...change },
})

test('the letters of one party of one matter go into one envelope, everything else stands alone', () => {
  const rows = [
    row('a'),
    row('b', { channel: 'call' }),
    row('c'),
    row('d', { party: 'p2' }),
    row('e', { number: 'N2' }),
    row('f', { channel: 'call' }),
    row('g', { state: 'failed' }),
  ]
  expect(inEnvelopes(rows).map(({ row: { id }, more }) => `${id}+${more}`)).toEqual([
    'a+1',
    'b+0',
    'd+0',
    'e+0',
    'f+0',
    'g+0',
  ])
})
