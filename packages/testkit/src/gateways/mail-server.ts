import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { type Behaviour, type Gateway, type How, howFor, type Said, takes } from './behaviour.ts'
import { openInbox } from './inbox.ts'

export interface MailDoor {
  readonly user: string
  readonly password: string
}

const lines: Readonly<Record<'too-many' | 'broken' | 'refuses', Said>> = {
  'too-many': { status: 450, body: '4.2.1 too many messages, come back later' },
  broken: { status: 451, body: '4.3.0 something broke here' },
  refuses: { status: 550, body: '5.1.1 no such mailbox' },
}

/** A real mail server that keeps what it is given; with a `door` it asks for name and password. */
export async function openMailServer({ door }: { readonly door?: MailDoor } = {}): Promise<Gateway> {
  const inbox = openInbox()
  const hows = new Map<string, { readonly running: number; readonly how: How | Said }>()
  let behaviour: Behaviour = 'well'
  let running = 0
  let held: (() => void)[] = []
  let server: SMTPServer | undefined
  let port = 0

  const noOf = (how: How | Said): Error | undefined => {
    const said = typeof how === 'object' ? how : how in lines ? lines[how as keyof typeof lines] : undefined
    if (said === undefined) return undefined
    return Object.assign(new Error(String(said.body ?? '')), { responseCode: said.status })
  }
  const take = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<How | Said> => {
    const { running: mine, how } = hows.get(session.id) ?? { running, how: 'well' as const }
    const mail = await simpleParser(stream)
    inbox.put({
      running: mine,
      key: (mail.messageId ?? `${mine}`).replace(/^<|@.*$/g, ''),
      to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
      subject: mail.subject ?? '',
      text: (mail.text ?? '').trimEnd(),
      headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 2)])),
      accepted: takes(how),
    })
    if (how === 'slow') await new Promise<void>((go) => held.push(go))
    return how
  }

  const open = async (): Promise<void> => {
    if (server !== undefined) return
    const opened = new SMTPServer({
      authOptional: door === undefined,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      hideSTARTTLS: true,
      closeTimeout: 1,
      onAuth: ({ username, password }, _session, said) =>
        username === door?.user && password === door?.password
          ? said(null, { user: username })
          : said(Object.assign(new Error('5.7.8 name or password is wrong'), { responseCode: 535 })),
      onMailFrom: (_address, session, said) => {
        running += 1
        const how = howFor(behaviour, running)
        hows.set(session.id, { running, how })
        if (how === 'down') return cut(opened, session)
        said()
      },
      onRcptTo: ({ address }, session, said) => {
        const { running: mine, how } = hows.get(session.id) ?? { running, how: 'well' as const }
        const no = noOf(how)
        if (no === undefined) return said()
        inbox.put({ running: mine, key: `${mine}`, to: address, text: '', headers: {}, accepted: false })
        said(no)
      },
      onData: (stream, session, said) => {
        take(stream, session).then(
          (how) => {
            if (how === 'drops') cut(opened, session)
            else if (how === 'garbled') cut(opened, session, 'Good morning\r\n')
            else said()
          },
          (fault: Error) => said(fault),
        )
      },
    })
    // Clients that go away in the middle are what the tests are about.
    opened.on('error', () => undefined)
    server = opened
    await new Promise<void>((resolve, reject) => {
      opened.server.once('error', reject)
      opened.listen(port, '127.0.0.1', resolve)
    })
    port = parseAddress(opened.server.address()).port
  }
  const release = (): void => {
    for (const go of held) go()
    held = []
  }
  const close = async (): Promise<void> => {
    const closing = server
    server = undefined
    if (closing === undefined) return
    for (const line of closing.connections) socketOf(line)?.destroy()
    await new Promise<void>((done) => closing.close(done))
  }

  await open()
  const who =
    door === undefined ? '' : `${encodeURIComponent(door.user)}:${encodeURIComponent(door.password)}@`
  return {
    ...{ received: inbox.received, accepted: inbox.accepted, until: inbox.until, release },
    untilReached: inbox.untilReached,
    url: `smtp://${who}127.0.0.1:${port}`,
    behave: async (how) => {
      behaviour = how
      await (how === 'down' ? close() : open())
    },
    stop: async () => {
      release()
      await close()
    },
  }
}

/** Ends the line of one conversation, with a last word or without. */
function cut(server: SMTPServer, { id }: SMTPServerSession, word = ''): void {
  for (const line of server.connections) {
    if (Reflect.get(line, 'id') !== id) continue
    const socket = socketOf(line)
    if (word === '') socket?.destroy()
    else socket?.end(word)
  }
}

interface Line {
  destroy(): void
  end(word: string): void
}
const socketOf = (line: object): Line | undefined => parseLine(Reflect.get(line, '_socket'))
const parseLine = (socket: unknown): Line | undefined => socket as Line | undefined
const parseAddress = (address: unknown): AddressInfo => address as AddressInfo
