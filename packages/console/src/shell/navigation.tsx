import { Link } from '@tanstack/react-router'
import { useNames, useWords } from '../language/index.ts'
import { useMe } from '../session/index.ts'
import { OwnNewsCount } from './own-news-count.tsx'
import { roomsOf } from './rooms.ts'
import { UnreadCount } from './unread-count.tsx'
import { UnreadPosts } from './unread-posts.tsx'
import { roomNames, shellWords } from './words.ts'

/** The rooms this person has, as the server says. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const me = useMe()
  const words = useWords(shellWords)
  const roomName = useNames(roomNames)
  return (
    <nav aria-label={words.navigation} className="navigation">
      {roomsOf(me).map((room) => (
        <Link
          key={room.id}
          to={room.path}
          className="navigation-link"
          onClick={onGo}
          activeProps={{ 'aria-current': 'page' }}
        >
          <span>
            {roomName(room.id)}
            {room.id === 'notices' && <UnreadCount />}
            {room.id === 'bulletin' && <UnreadPosts />}
            {room.id === 'quality' && me.may['own-quality'] === true && <OwnNewsCount room="quality" />}
            {room.id === 'allowances' && me.may['own-allowances'] === true && (
              <OwnNewsCount room="allowances" />
            )}
          </span>
          <kbd>g {room.key}</kbd>
        </Link>
      ))}
    </nav>
  )
}
