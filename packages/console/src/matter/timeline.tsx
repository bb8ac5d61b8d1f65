import type { MatterView } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { useNarrow } from '../shell/index.ts'
import { eventNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

type Entries = MatterView['timeline']

/** Beyond these a phone shows the rest on demand. */
const latest = 6

/** The history in sentences, newest first. */
export function Timeline({ timeline }: { timeline: Entries }) {
  const words = useWords(matterWords)
  const narrow = useNarrow()
  const entries = [...timeline].reverse()
  const folds = narrow && entries.length > latest + 2
  const earlier = folds ? entries.slice(latest) : []
  return (
    <section className="timeline">
      <h2>
        {words.timeline} <small className="quiet">{words.newestFirst}</small>
      </h2>
      <Entries entries={folds ? entries.slice(0, latest) : entries} />
      {folds && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <Entries entries={earlier} />
        </details>
      )}
    </section>
  )
}

function Entries({ entries }: { entries: Entries }) {
  const say = useSay()
  const moments = useMoments()
  const eventName = useNames(eventNames)
  return (
    <ol reversed>
      {entries.map((entry) => (
        <li key={entry.version} className={entry.type === 'ClockRanOut' ? 'late' : ''}>
          <p className="timeline-head">
            <strong>{eventName(entry.type)}</strong>
            <time dateTime={entry.at} title={moments.full(entry.at)} className="quiet">
              {moments.near(entry.at)}
            </time>
          </p>
          <p>{say(entry.sentence)}</p>
          <p className="quiet timeline-by">{say(entry.by)}</p>
        </li>
      ))}
    </ol>
  )
}
