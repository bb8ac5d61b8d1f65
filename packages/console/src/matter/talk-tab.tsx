import type { Threads } from '@jiefen/contract'
import { useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { TalkThread } from './talk-thread.tsx'
import { talkWords } from './talk-words.ts'
import { useThreads } from './use-talk.ts'

/** Talk beside the matter: the staff among themselves, and the office with each party. */
export function TalkTab({ number, wanted }: { number: string; wanted?: string | undefined }) {
  const threads = useThreads(number)
  return (
    <Asked answer={threads}>
      {({ rows }) => <ThreadChoice number={number} rows={rows} wanted={wanted} />}
    </Asked>
  )
}

interface ThreadChoiceProps {
  readonly number: string
  readonly rows: Threads['rows']
  readonly wanted: string | undefined
}

function ThreadChoice({ number, rows, wanted }: ThreadChoiceProps) {
  const words = useWords(talkWords)
  const say = useSay()
  const [chosen, setChosen] = useState(wanted)
  const open = rows.find(({ thread }) => thread === chosen) ?? rows[0]
  if (open === undefined) return null
  return (
    <div className="talk-beside">
      <fieldset className="talk-threads">
        <legend className="sr">{words.threads}</legend>
        {rows.map(({ thread, name, unread }) => (
          <button
            key={thread}
            type="button"
            className="talk-with"
            aria-pressed={thread === open.thread}
            onClick={() => setChosen(thread)}
          >
            {say(name)}
            {unread > 0 && <span className="talk-new">{words.unread(unread)}</span>}
          </button>
        ))}
      </fieldset>
      <TalkThread key={open.thread} number={number} thread={open.thread} name={say(open.name)} />
    </div>
  )
}
