import type { MediatorNotice, NoticeRoom, NoticesRead } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId } from 'react'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { useSend } from '../wire/index.ts'
import { pieceWords } from './words.ts'

interface OwnNewsProps {
  readonly room: NoticeRoom
  readonly notices: readonly MediatorNotice[]
}

/** What a mediator was told of their own work and has not read: on top of the room it belongs to. */
export function OwnNews({ room, notices }: OwnNewsProps) {
  const words = useWords(pieceWords)
  const say = useSay()
  const moments = useMoments()
  const queries = useQueryClient()
  const heading = useId()
  const read = useSend<NoticesRead, unknown>({
    path: () => '/api/mediator-notices/read',
    onDone: () => {
      for (const key of ['mediator-notices', room]) void queries.invalidateQueries({ queryKey: [key] })
    },
  })
  const untold = notices.filter((notice) => !notice.read)
  const [newest] = untold
  if (newest === undefined) return null
  return (
    <section className="post new" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.forYou} <span className="count">{untold.length}</span>
      </h2>
      <ul className="own-news">
        {untold.map((notice) => (
          <li key={notice.id}>
            <span className="quiet">{moments.near(notice.at)}</span> {say(notice.sentence)}
          </li>
        ))}
      </ul>
      <Button loading={read.isPending} onClick={() => read.mutate({ room, upto: newest.id })}>
        {words.allRead}
      </Button>
    </section>
  )
}
