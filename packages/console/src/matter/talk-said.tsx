import type { TalkMessage, Thread } from '@jiefen/contract'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { PhotoRow } from './photo-row.tsx'
import { talkWords } from './talk-words.ts'
import { threadPath } from './use-talk.ts'

interface TalkSaidProps {
  readonly number: string
  readonly thread: string
  readonly message: TalkMessage
  /** How far each has read; absent where nobody asks. */
  readonly readers: Thread['readers'] | undefined
}

/** One message: who, from which unit, when; the words; the photos on demand; who has read it. */
export function TalkSaid({ number, thread, message, readers }: TalkSaidProps) {
  const words = useWords(talkWords)
  const say = useSay()
  const moments = useMoments()
  const { at, author, own, text, photos, mentions, place, by } = message
  const read = readers?.filter((reader) => reader.upto >= place && reader.reader !== by)
  return (
    <li className={own ? 'talk-message own' : 'talk-message'}>
      <p className="talk-by">
        <strong>{say(author)}</strong>
        {own && <span className="talk-own">{words.you}</span>}
        <time dateTime={at} className="quiet">
          {moments.near(at)}
        </time>
      </p>
      {text !== '' && <p className="talk-text">{text}</p>}
      {mentions.length > 0 && (
        <p className="quiet">{words.called(mentions.map(({ name }) => name).join(words.and))}</p>
      )}
      {photos.length > 0 && (
        <PhotoRow
          number={number}
          photos={photos}
          pathOf={(file) => `${threadPath(number, thread)}/files/${encodeURIComponent(file)}`}
        />
      )}
      {read !== undefined &&
        (read.length === 0 ? (
          <p className="quiet">{words.readByNobody}</p>
        ) : (
          <details className="talk-read">
            <summary>{words.readBy(read.length)}</summary>
            <p className="quiet">{read.map(({ name }) => name).join(words.and)}</p>
          </details>
        ))}
    </li>
  )
}
