import type { MatterView } from '@jiefen/contract'
import { mountVideoRoom, videoCss } from '@jiefen/ui/video'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useLanguage, useWords } from '../language/index.ts'
import { Asked, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { ask, freshKey, Refused } from '../wire/index.ts'
import { videoRoomWords } from './words.ts'

/** A session on screens for the mediator and whoever of the staff sits there; the room itself is the same as the parties'. */
export function VideoRoom() {
  const { number, session } = useParams({ from: '/video/$number/$session' })
  const words = useWords(videoRoomWords)
  const me = useMe()
  const file = `/api/matters/${encodeURIComponent(number)}`
  const matter = useQuery({
    queryKey: ['matter', number],
    queryFn: ({ signal }) => ask<MatterView>(file, { signal }),
  })
  return (
    <>
      <style>{videoCss}</style>
      <PageHead title={words.title} />
      <p>
        <Link to="/matters/$number" params={{ number }} search={{ tab: 'sessions' }}>
          {words.toFile} {number}
        </Link>
      </p>
      <Asked answer={matter}>
        {({ mediator }) => (
          <Mounted file={file} session={session} number={number} host={mediator?.person === me.person} />
        )}
      </Asked>
    </>
  )
}

interface Wanted {
  readonly file: string
  readonly session: string
  readonly number: string
  readonly host: boolean
}

function Mounted({ file, session, number, host }: Wanted) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  useEffect(() => {
    if (place.current === null) return
    const at = `${file}/video/${encodeURIComponent(session)}`
    const command = (name: string, body: unknown) =>
      sent(() => ask(`${file}/${name}`, { method: 'POST', body, headers: { 'idempotency-key': freshKey() } }))
    const room = mountVideoRoom(place.current, {
      ...{ at, language, back: `/console/matters/${encodeURIComponent(number)}?tab=sessions` },
      send: (path, body) => sent(() => ask(`${at}${path}`, { method: 'POST', body })),
      answer: (recording, agrees) => command('answer-recording', { recording, agrees }),
      ...(host
        ? {
            host: {
              ask: () => command('ask-recording', { session }),
              keep: (recording) => command('keep-recording', { recording }),
              piece: (recording, nth, content) =>
                sent(() => ask(`${file}/recordings/${recording}/pieces/${nth}`, { method: 'PUT', content })),
            },
          }
        : {}),
    })
    return () => room.close()
  }, [file, session, number, host, language])
  return <div ref={place} />
}

/** A refusal in the words the room shows. */
async function sent<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw Object.assign(new Error(error.problem.title), { status: error.problem.status })
  }
}
