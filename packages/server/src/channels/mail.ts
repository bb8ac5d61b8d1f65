import { createTransport } from 'nodemailer'
import type { Channel, ChannelSettings, Outcome, Parcel } from './channel.ts'
import { cleanse } from './cleanse.ts'
import { openGate } from './gate.ts'
import { again, refused, sent } from './outcome.ts'

const lanes = 5

/** One address and nothing that a mail program could read as two. */
const oneAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/

/**
 * Mail. The Message-ID is the same at every try; few servers drop a repetition by it, though mail programs show it
 * once. `host` is the right half of it.
 */
export function openMail(
  { url, from }: NonNullable<ChannelSettings['mail']>,
  { patience, strict }: Pick<ChannelSettings, 'patience' | 'strict'>,
  host: string,
): Channel & { close(): void } {
  const server = new URL(url)
  const isClosed = server.protocol === 'smtps:'
  const gate = openGate(lanes)
  const pool = createTransport({
    pool: true,
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: server.port === '' ? (isClosed ? 465 : 587) : Number(server.port),
    secure: isClosed,
    // A password never leaves in the clear.
    requireTLS: strict && !isClosed && server.username !== '',
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    maxConnections: lanes,
    // Whether a message is tried again is decided elsewhere, where every try is written down.
    maxRequeues: 0,
    // Sooner than servers end an idle line: a line cut at that moment looks like a dropped message.
    idleTimeout: 30_000,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    honoursKey: false,
    lanes,
    send: ({ id, to, subject, text }: Parcel) =>
      gate(async () => {
        if (!oneAddress.test(to)) return refused('wrong-address')
        try {
          const { response } = await pool.sendMail({
            from,
            to: { name: '', address: to },
            subject: subject ?? '',
            text,
            messageId: `<${id}@${host}>`,
            // Nobody's holiday answer is wanted (RFC 3834).
            headers: { 'Auto-Submitted': 'auto-generated' },
            signal: AbortSignal.timeout(patience),
          })
          return sent(cleanse(response))
        } catch (fault) {
          return outcomeOf(parseFault(fault))
        }
      }),
    close: () => pool.close({ force: true }),
  }
}

interface Fault {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
  readonly syscall?: string
}
const parseFault = (fault: unknown): Fault => (fault instanceof Error ? (fault as Fault) : {})

/** By RFC 5321: 4yz may help later, 5yz will not. What concerns our own password is mended by us, so it waits. */
function outcomeOf({ code, command, responseCode, response = '', syscall }: Fault): Outcome {
  const answer = cleanse(response)
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535)
    return again('wrong-key', answer)
  if (responseCode !== undefined && responseCode >= 500)
    return refused([550, 551, 553].includes(responseCode) ? 'wrong-address' : 'refused', answer)
  if (responseCode !== undefined && responseCode >= 400)
    return again(responseCode === 451 || responseCode === 454 ? 'broken' : 'busy', answer)
  if (code === 'EABORT') return again('too-slow')
  if (code === 'ETIMEDOUT') return again(command === 'CONN' ? 'unreachable' : 'too-slow')
  if (code === 'EPROTOCOL' || code === 'EMESSAGE') return again('unclear', answer)
  if (code === 'EENVELOPE') return refused('wrong-address', answer)
  // A line that stood once and was cut may have carried the whole message.
  const stood = code === 'ECONNECTION' || (code === 'ESOCKET' && syscall !== 'connect')
  return again(stood ? 'dropped' : 'unreachable', answer)
}
