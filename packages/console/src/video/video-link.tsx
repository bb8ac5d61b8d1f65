import type { SessionView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { videoRoomWords } from './words.ts'

/** The way into the room on screens: a page of its own, since only that page may ask for the camera. */
export function VideoLink({ number, session }: { number: string; session: SessionView }) {
  const words = useWords(videoRoomWords)
  if (session.way !== 'video') return null
  if (!session.opened) return session.standing === 'planned' ? <p className="quiet">{words.early}</p> : null
  return (
    <p>
      <a
        className="video-enter"
        href={`/console/video/${encodeURIComponent(number)}/${encodeURIComponent(session.id)}`}
        target="_blank"
        rel="noopener"
      >
        {words.enter}
        <span className="sr">{words.newPage}</span>
      </a>
    </p>
  )
}
