import type { Burden } from '@jiefen/contract'
import { describe, expect, it } from 'vitest'
import { average, dayFigure, oneDecimal } from './averages.ts'

const row: Burden['rows'][number] = {
  role: 'mediator',
  people: [null, 4, 6],
  ways: [
    { channel: 'app', messages: [null, 20, 30], urgent: [null, 0, 1] },
    { channel: 'sms', messages: [null, 4, 6], urgent: [null, 2, 0] },
  ],
}

describe('what a person of a role hears on average', () => {
  it('is a rate of people and days, not an average of averages', () => {
    expect(average(row, 3, 'all')).toEqual({ messages: 6, urgent: 0.3 })
    expect(average(row, 3, 'sms')).toEqual({ messages: 1, urgent: 0.2 })
  })

  it('stands with what it is a rate of, day by day', () => {
    expect(dayFigure(row, 1, 'all')).toEqual({
      ...{ people: 4, messages: 24, urgent: 2 },
      ways: [
        { channel: 'app', messages: 20 },
        { channel: 'sms', messages: 4 },
      ],
    })
  })

  it('is not made up where it is not told', () => {
    expect(dayFigure(row, 0, 'all')).toBeUndefined()
    expect(average({ ...row, people: [null, null, null] }, 3, 'all')).toBeUndefined()
  })

  it('is never shown as nought when it is not', () => {
    expect([0, 0.01, 0.05, 3.14].map(oneDecimal)).toEqual(['0.0', '<0.1', '0.1', '3.1'])
  })
})
