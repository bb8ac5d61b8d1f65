import type { StaffEvent } from '@jiefen/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { Asked, deviceWords, EmptyNote, PageHead } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { auditWords, entryNames } from './words.ts'

interface AuditPage {
  readonly rows: readonly StaffEvent[]
  readonly next?: string
}

/** The door book, latest first; the audit administrator sees this and no matter. */
export function AuditRoom() {
  const words = useWords(auditWords)
  const entryName = useNames(entryNames)
  const moments = useMoments()
  const audit = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam, signal }) =>
      ask<AuditPage>(`/api/audit${pageParam === '' ? '' : `?after=${encodeURIComponent(pageParam)}`}`, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Asked answer={audit}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <EmptyNote title={words.none} />
          return (
            <ul className="rows audit">
              {rows.map((entry, index) => (
                <li key={index}>
                  <time dateTime={entry.at} className="quiet">
                    {moments.full(entry.at)}
                  </time>
                  <strong>{entryName(entry.what)}</strong>
                  <span>{entry.who}</span>
                  {entry.about !== undefined && (
                    <span>
                      {words.about} {entry.about}
                    </span>
                  )}
                  {entry.from !== undefined && (
                    <span className="quiet audit-from">{deviceWords(entry.from)}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
      {audit.hasNextPage && (
        <Button onClick={() => void audit.fetchNextPage()} loading={audit.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </>
  )
}
