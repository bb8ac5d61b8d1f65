import type { MatterView } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { eventNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

/** The history in sentences, newest first. */
export function Timeline({ timeline }: { timeline: MatterView['timeline'] }) {
  const words = useWords(matterWords)
  const say = useSay()
  const moments = useMoments()
  const eventName = useNames(eventNames)
  return (
    <section className="timeline">
      <h2>
        {words.timeline} <small className="quiet">{words.newestFirst}</small>
      </h2>
      <ol reversed>
        {[...timeline].reverse().map((entry) => (
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
    </section>
  )
}
