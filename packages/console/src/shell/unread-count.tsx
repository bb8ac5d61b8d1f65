import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { ask } from '../wire/index.ts'
import { shellWords } from './words.ts'

/** How many notices on the newest page are unread; asked with each change and each return to the window. */
export function UnreadCount() {
  const words = useWords(shellWords)
  const notices = useQuery({
    queryKey: ['notices', 'newest'],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly { read: boolean }[]; next?: string }>('/api/notices', { signal }),
    staleTime: 30_000,
  })
  const unread = notices.data?.rows.filter((notice) => !notice.read).length ?? 0
  if (unread === 0) return null
  const count = `${unread}${unread === notices.data?.rows.length && notices.data.next !== undefined ? '+' : ''}`
  return (
    <span className="unread" title={words.unread(count)}>
      {count}
    </span>
  )
}
