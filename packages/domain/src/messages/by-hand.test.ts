import { expect, it } from 'vitest'
import { doneByHand, isByHand, sendAgain } from './index.ts'

it('only what did not arrive is sent again, and nothing twice', () => {
  expect(sendAgain({ state: 'failed', reason: 'busy', channel: 'sms' }, undefined)).toEqual({
    state: 'waiting',
    channel: 'sms',
  })
  for (const state of ['waiting', 'sending', 'sent', 'by-hand', 'left-out', 'gathered'])
    expect(sendAgain({ state, reason: null, channel: 'sms' }, undefined)).toEqual({
      refused: 'not-undelivered',
      state,
    })
})

it('a party is told by the way they wish now; a letter waits for somebody to post it', () => {
  const failed = { state: 'failed', reason: 'wrong-address', channel: 'sms' } as const
  expect(sendAgain(failed, { channel: 'mail' })).toEqual({ state: 'waiting', channel: 'mail' })
  expect(sendAgain(failed, { channel: 'letter' })).toEqual({ state: 'by-hand', channel: 'letter' })
  expect(sendAgain(failed, { channel: 'none', reason: 'no-address' })).toEqual({ refused: 'no-way-to-them' })
})

it('what was left out for want of a number is sent once there is one, and what could not be planned is planned again', () => {
  const leftOut = { state: 'left-out', reason: 'no-address', channel: 'none' } as const
  expect(sendAgain(leftOut, { channel: 'sms' })).toEqual({ state: 'waiting', channel: 'sms' })
  expect(sendAgain(leftOut, { channel: 'none', reason: 'no-address' })).toEqual({ refused: 'no-way-to-them' })
  expect(sendAgain({ ...leftOut, reason: 'not-wanted' }, { channel: 'sms' })).toMatchObject({
    refused: 'not-undelivered',
  })
  const unreadable = { state: 'failed', reason: 'unreadable', channel: 'none' } as const
  expect(sendAgain(unreadable, { channel: 'sms' })).toEqual({ state: 'waiting', channel: 'none' })
})

it('a letter or a call ends with what came of it, once', () => {
  expect(doneByHand({ state: 'by-hand' }, 'done')).toEqual({ state: 'sent' })
  expect(doneByHand({ state: 'by-hand' }, 'not-reached')).toEqual({ state: 'failed' })
  expect(doneByHand({ state: 'sent' }, 'done')).toEqual({ refused: 'not-by-hand', state: 'sent' })
  expect(['letter', 'call', 'sms', 'none'].filter(isByHand)).toEqual(['letter', 'call'])
})
