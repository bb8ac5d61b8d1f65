import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { ask } from '../wire/index.ts'
import { shellWords } from './words.ts'

const everyMinute = 60_000
const most = 99

/** How many posts hang unread on the boards of my units; asked every minute by the page itself. */
export function UnreadPosts() {
  const words = useWords(shellWords)
  const answer = useQuery({
    queryKey: ['bulletin', 'unread'],
    queryFn: ({ signal }) => ask<{ unread: number }>('/api/bulletin/unread', { signal, byItself: true }),
    staleTime: 30_000,
    refetchInterval: everyMinute,
  })
  const unread = answer.data?.unread ?? 0
  if (unread === 0) return null
  const count = unread > most ? `${most}+` : `${unread}`
  return (
    <span className="unread" title={words.unread(count)}>
      {count}
    </span>
  )
}
