import { createHmac } from 'node:crypto'
import { aMinute, type Meaning, type RobotTongue } from './robot.ts'

/** By https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot. */
const meanings: Readonly<Record<number, Meaning>> = {
  11232: { reason: 'busy', after: aMinute },
  99991400: { reason: 'busy', after: aMinute },
  19001: { reason: 'wrong-address' },
  19007: { reason: 'closed' },
  19021: { reason: 'wrong-key' },
}

/** A Feishu room, signed over the seconds of now where it has a secret: the text to sign is the key, and nothing is signed with it. */
export const feishu: RobotTongue = {
  letter: ({ to, secret, text }, now) => ({
    url: to,
    body: JSON.stringify({
      ...(secret === undefined ? {} : signatureOf(secret, Math.floor(now / 1000))),
      msg_type: 'text',
      content: { text },
    }),
  }),
  code: 'code',
  words: 'msg',
  meaning: (code, words) =>
    // The same number says "Bad Request" and "too many request".
    code === 9499 && /too many/i.test(words)
      ? { reason: 'busy', after: aMinute }
      : (meanings[code] ?? { reason: 'refused' }),
}

const signatureOf = (secret: string, seconds: number): { timestamp: string; sign: string } => ({
  timestamp: `${seconds}`,
  sign: createHmac('sha256', `${seconds}\n${secret}`).digest('base64'),
})
