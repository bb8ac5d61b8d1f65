import type { NoticeRoom, NoticesWaiting } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { ask } from '../wire/index.ts'
import { shellWords } from './words.ts'

const everyMinute = 60_000

/** How much a mediator was told of their own work in this room and has not read; asked every minute, once for both rooms. */
export function OwnNewsCount({ room }: { readonly room: NoticeRoom }) {
  const words = useWords(shellWords)
  const answer = useQuery({
    queryKey: ['mediator-notices', 'waiting'],
    queryFn: ({ signal }) => ask<NoticesWaiting>('/api/mediator-notices/waiting', { signal, byItself: true }),
    staleTime: 30_000,
    refetchInterval: everyMinute,
  })
  const waiting = answer.data?.[room] ?? 0
  if (waiting === 0) return null
  return (
    <span className="unread" title={words.unread(String(waiting))}>
      {waiting}
    </span>
  )
}
