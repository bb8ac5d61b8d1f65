import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMoments, useSay, useWords, type Words } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { ask, useSend } from '../wire/index.ts'
import { noticeWords } from './words.ts'

interface Notices {
  readonly rows: readonly {
    readonly id: number
    readonly at: string
    readonly number: string
    /** A message of this thread; absent: a step of the matter. */
    readonly thread?: string
    readonly sentence: Words
    readonly read: boolean
  }[]
  readonly next?: number
}

/** What somebody was told; opening the matter or saying “知道了” marks it as read. */
export function NoticesRoom() {
  const words = useWords(noticeWords)
  const say = useSay()
  const moments = useMoments()
  const queries = useQueryClient()
  const notices = useInfiniteQuery({
    queryKey: ['notices', 'all'],
    queryFn: ({ pageParam, signal }) =>
      ask<Notices>(`/api/notices${pageParam === 0 ? '' : `?after=${pageParam}`}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  })
  const read = useSend<number, unknown>({
    path: (id) => `/api/notices/${id}/read`,
    body: () => undefined,
    onDone: () => void queries.invalidateQueries({ queryKey: ['notices'] }),
  })
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Asked answer={notices}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <EmptyNote title={words.none} />
          return (
            <ul className="notices">
              {rows.map((notice) => (
                <li key={notice.id} className={notice.read ? '' : 'new'}>
                  <Link
                    to="/matters/$number"
                    params={{ number: notice.number }}
                    search={notice.thread === undefined ? {} : { tab: 'talk', thread: notice.thread }}
                    onClick={() => !notice.read && read.mutate(notice.id)}
                  >
                    {say(notice.sentence)}
                    <span className="quiet">
                      {moments.near(notice.at)} · <span className="figures">{notice.number}</span>
                    </span>
                  </Link>
                  {!notice.read && (
                    <span>
                      <span className="unread">{words.unread}</span>
                      <Button type="link" onClick={() => read.mutate(notice.id)}>
                        {words.markRead}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
      {notices.hasNextPage && (
        <Button onClick={() => void notices.fetchNextPage()} loading={notices.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </>
  )
}
