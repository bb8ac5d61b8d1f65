import type { DeliveryView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf } from '../wire/index.ts'
import { NoteDialog } from './note-dialog.tsx'
import { ReadAloudSheet } from './read-aloud-sheet.tsx'
import { type ByHand, useHands } from './use-deliveries.ts'
import { undeliveredWords } from './words.ts'

interface HandActionsProps {
  readonly delivery: DeliveryView
  readonly number: string
}

/** What this person may do about one delivery; nothing where there is nothing to do. */
export function HandActions({ delivery, number }: HandActionsProps) {
  const words = useWords(undeliveredWords)
  const { message } = App.useApp()
  const [noting, setNoting] = useState<ByHand['outcome']>()
  const [reading, setReading] = useState(false)
  const { resend, done } = useHands(delivery.id, ({ state }) => {
    setNoting(undefined)
    void message.success(
      delivery.may.resend ? (state === 'by-hand' ? words.resentByHand : words.resent) : words.saved,
    )
  })
  const isLetter = delivery.channel === 'letter'
  const doneWords = {
    done: isLetter ? words.posted : words.read,
    'not-reached': isLetter ? words.notArrived : words.notReached,
  }
  if (!delivery.may.resend && !delivery.may.done) return null
  return (
    <>
      {resend.error !== null && <ProblemNotice problem={problemOf(resend.error)} />}
      {delivery.may.resend && (
        <div className="party-actions">
          {delivery.party !== undefined && (
            <Link
              className="ant-btn ant-btn-default"
              to="/matters/$number"
              params={{ number }}
              search={{ do: 'change-contact' }}
            >
              {words.correct}
            </Link>
          )}
          <Button type="primary" loading={resend.isPending} onClick={() => resend.mutate(undefined)}>
            {words.resend}
          </Button>
        </div>
      )}
      {delivery.may.done && (
        <>
          {isLetter && <p className="hint">{words.letterHint}</p>}
          <div className="party-actions">
            {isLetter ? (
              <Button
                type="primary"
                href={`/api/deliveries/${encodeURIComponent(delivery.id)}/letter.pdf`}
                target="_blank"
                rel="noreferrer"
              >
                {words.letter}
              </Button>
            ) : (
              <Button type="primary" onClick={() => setReading(true)}>
                {words.readAloud}
              </Button>
            )}
            {(['done', 'not-reached'] as const).map((outcome) => (
              <Button key={outcome} onClick={() => setNoting(outcome)}>
                {doneWords[outcome]}
              </Button>
            ))}
          </div>
        </>
      )}
      {reading && <ReadAloudSheet id={delivery.id} onClose={() => setReading(false)} />}
      {noting !== undefined && (
        <NoteDialog
          title={doneWords[noting]}
          sending={done.isPending}
          problem={done.error === null ? undefined : problemOf(done.error)}
          onSave={(note) => done.mutate({ outcome: noting, ...(note === undefined ? {} : { note }) })}
          onClose={() => {
            setNoting(undefined)
            done.reset()
          }}
        />
      )}
    </>
  )
}
