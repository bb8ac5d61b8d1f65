import { createHmac } from 'node:crypto'
import { aMinute, type Meaning, type RobotTongue } from './robot.ts'

/** By https://open.dingtalk.com/document/orgapp/custom-robot-access: after 410100 the robot is silent for ten minutes. */
const meanings: Readonly<Record<number, Meaning>> = {
  [-1]: { reason: 'busy', after: aMinute },
  130101: { reason: 'busy', after: aMinute },
  410100: { reason: 'busy', after: 10 * aMinute },
  300001: { reason: 'wrong-address' },
  300005: { reason: 'wrong-address' },
  400101: { reason: 'wrong-address' },
  400013: { reason: 'closed' },
  400102: { reason: 'closed' },
  400106: { reason: 'closed' },
}

/** A DingTalk room, signed over the milliseconds of now where it has a secret. */
export const dingtalk: RobotTongue = {
  letter: ({ to, secret, text }, now) => ({
    url: secret === undefined ? to : signed(to, secret, now),
    body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
  }),
  code: 'errcode',
  words: 'errmsg',
  meaning: (code, words) =>
    // One number for a missing keyword, an address that is not on the list, and a signature that does not fit.
    code === 310000 && /sign|timestamp/i.test(words)
      ? { reason: 'wrong-key' }
      : (meanings[code] ?? { reason: 'refused' }),
}

function signed(address: string, secret: string, now: number): string {
  const url = URL.parse(address)
  if (url === null) return address
  url.searchParams.set('timestamp', `${now}`)
  url.searchParams.set('sign', createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64'))
  return url.href
}
