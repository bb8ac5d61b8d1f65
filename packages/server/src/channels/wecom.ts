import { aMinute, type Meaning, type RobotTongue } from './robot.ts'

/** By https://developer.work.weixin.qq.com/document/path/91770 and the platform's table of numbers (path/90313). */
const meanings: Readonly<Record<number, Meaning>> = {
  [-1]: { reason: 'busy', after: aMinute },
  45009: { reason: 'busy', after: aMinute },
  45033: { reason: 'busy', after: aMinute },
  93000: { reason: 'wrong-address' },
  93004: { reason: 'closed' },
  93008: { reason: 'closed' },
}

/** A WeCom room: its address is its key, nothing is signed. */
export const wecom: RobotTongue = {
  letter: ({ to, text }) => ({
    url: to,
    body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
  }),
  code: 'errcode',
  words: 'errmsg',
  meaning: (code) => meanings[code] ?? { reason: 'refused' },
}
