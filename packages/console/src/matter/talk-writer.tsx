import type { Written } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { PhotoField, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { MentionBox } from './mention-box.tsx'
import { emptyTalk, stillCalled, useTalkDraft } from './talk-draft.ts'
import { talkWords } from './talk-words.ts'
import { threadPath } from './use-talk.ts'

interface TalkWriterProps {
  readonly number: string
  readonly thread: string
  readonly name: string
}

const mostPhotos = 9

/** A box to write in. What was typed stays through everything but being sent. */
export function TalkWriter({ number, thread, name }: TalkWriterProps) {
  const words = useWords(talkWords)
  const queries = useQueryClient()
  const [draft, put] = useTalkDraft(number, thread)
  const isStaff = thread === 'staff'
  const sending = useSend<object, Written>({
    path: () => `${threadPath(number, thread)}/messages`,
    onDone: () => {
      put(emptyTalk)
      void queries.invalidateQueries({ queryKey: ['talk', number] })
    },
  })
  const empty = draft.text.trim() === '' && draft.photos.length === 0
  const send = () => {
    if (empty || sending.isPending) return
    const mentions = stillCalled(draft)
    sending.mutate({
      text: draft.text.trim(),
      ...(draft.photos.length === 0 ? {} : { photos: draft.photos }),
      ...(isStaff && mentions.length > 0 ? { mentions } : {}),
    })
  }
  return (
    <form
      className="talk-writer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {sending.error !== null && <ProblemNotice problem={problemOf(sending.error)} />}
      <MentionBox
        number={number}
        label={isStaff ? words.boxStaff : words.boxParty(name)}
        calls={isStaff}
        draft={draft}
        onChange={put}
        onSend={send}
      />
      <details className="talk-photos" open={draft.photos.length > 0}>
        <summary>{words.addPhotos}</summary>
        <PhotoField
          photos={draft.photos}
          onChange={(photos) => put({ ...draft, photos })}
          most={mostPhotos}
        />
      </details>
      <p className="talk-send">
        <Button type="primary" htmlType="submit" disabled={empty} loading={sending.isPending}>
          {isStaff ? words.send : words.sendParty(name)}
        </Button>
        <span className="quiet talk-keys">{words.keys}</span>
      </p>
    </form>
  )
}
