import type { Thread } from '@jiefen/contract'
import { Button } from 'antd'
import { Fragment, useLayoutEffect, useRef } from 'react'
import { legalDay, useMoments, useSay, useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { TalkSaid } from './talk-said.tsx'
import { talkWords } from './talk-words.ts'
import { TalkWriter } from './talk-writer.tsx'
import { useMarkRead, useThread } from './use-talk.ts'

interface TalkThreadProps {
  readonly number: string
  readonly thread: string
  /** 工作人员, or the party. */
  readonly name: string
}

/** One thread: who reads it, what was said, the newest at the bottom, and a box to write in. */
export function TalkThread({ number, thread, name }: TalkThreadProps) {
  const words = useWords(talkWords)
  const say = useSay()
  const answer = useThread(number, thread)
  const isStaff = thread === 'staff'
  return (
    <section className={isStaff ? 'talk-thread' : 'talk-thread with-party'} aria-label={name}>
      <p className="talk-note">{isStaff ? words.staffNote : words.partyNote(name)}</p>
      <Asked answer={answer}>
        {({ pages }) => {
          const [newest] = pages
          const rows = pages.toReversed().flatMap((page) => page.rows)
          if (newest === undefined) return null
          return (
            <>
              {answer.hasNextPage && (
                <Button onClick={() => void answer.fetchNextPage()} loading={answer.isFetchingNextPage}>
                  {words.older}
                </Button>
              )}
              <SaidSoFar number={number} thread={thread} rows={rows} readers={newest.readers} />
              {newest.may.write ? (
                <TalkWriter number={number} thread={thread} name={name} />
              ) : (
                <p className="quiet">{newest.closed === undefined ? words.mayNot : say(newest.closed)}</p>
              )}
            </>
          )
        }}
      </Asked>
    </section>
  )
}

interface SaidSoFarProps {
  readonly number: string
  readonly thread: string
  readonly rows: Thread['rows']
  readonly readers: Thread['readers']
}

/** The messages with a line between the days; what is new comes into view, unless somebody reads further up. */
function SaidSoFar({ number, thread, rows, readers }: SaidSoFarProps) {
  const words = useWords(talkWords)
  const moments = useMoments()
  const list = useRef<HTMLOListElement>(null)
  const atEnd = useRef(true)
  const last = rows.at(-1)
  const newest = last?.place ?? 0
  useMarkRead(number, thread, newest)
  useLayoutEffect(() => {
    const { current } = list
    if (newest > 0 && current !== null && atEnd.current) current.scrollTop = current.scrollHeight
  }, [newest])
  if (last === undefined) return <p className="quiet">{thread === 'staff' ? words.noneStaff : words.none}</p>
  return (
    <ol
      className="talk-said"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by the keyboard too
      tabIndex={0}
      aria-label={words.said}
      aria-live="polite"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 40
      }}
    >
      {rows.map((message, step) => {
        const day = legalDay(Date.parse(message.at))
        const before = rows[step - 1]
        const isNewDay = before === undefined || legalDay(Date.parse(before.at)) !== day
        return (
          <Fragment key={message.place}>
            {isNewDay && <li className="talk-day">{moments.day(day)}</li>}
            <TalkSaid
              number={number}
              thread={thread}
              message={message}
              readers={message.own ? readers : undefined}
            />
          </Fragment>
        )
      })}
    </ol>
  )
}
