import type { MatterView } from '@jiefen/contract'
import { useMoments, useWords } from '../language/index.ts'
import { videoRoomWords } from './words.ts'

/** What was recorded of sessions on screens and lies in the file. */
export function RecordingList({ matter }: { matter: MatterView }) {
  const words = useWords(videoRoomWords)
  const moments = useMoments()
  if (matter.recordings.length === 0) return null
  return (
    <section className="together" aria-labelledby="recordings">
      <h3 id="recordings">{words.recordings}</h3>
      <p className="quiet">{words.watched}</p>
      <ul className="together-list">
        {matter.recordings.map(({ id, from, minutes, bytes, sha256 }) => (
          <li key={id} className="together-card">
            <p className="together-head">
              <strong>{moments.full(from)}</strong>
              <span>{words.recording(minutes, Math.max(0.1, bytes / 1_000_000).toFixed(1))}</span>
            </p>
            <p className="quiet video-hash">{words.hash(sha256)}</p>
            <p>
              <a
                href={`/api/matters/${encodeURIComponent(matter.number)}/recordings/${id}`}
                target="_blank"
                rel="noopener"
              >
                {words.watch}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
