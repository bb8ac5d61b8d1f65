import type { PostView } from '@jiefen/contract'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { bulletinWords } from './words.ts'

interface PostCardProps {
  readonly post: PostView
  readonly onRead: () => void
  readonly onTaken: () => void
}

/** One post as it hangs: what it says, who hung it up, and whether I have read it. */
export function PostCard({ post, onRead, onTaken }: PostCardProps) {
  const words = useWords(bulletinWords)
  const say = useSay()
  const moments = useMoments()
  return (
    <article className={post.read ? 'post' : 'post new'} aria-labelledby={`post-${post.id}`}>
      <h2 id={`post-${post.id}`}>
        {post.title} {post.pinned && <span className="count">{words.pinned}</span>}
        {!post.read && <span className="unread">{words.unread}</span>}
      </h2>
      <p className="quiet">
        {say(post.unitName)} · {say(post.author)} · {moments.near(post.at)}
        {post.until !== undefined && ` · ${words.until(moments.day(post.until))}`}
      </p>
      <p className="post-words">{post.words}</p>
      <div className="post-end">
        {!post.read && <Button onClick={onRead}>{words.markRead}</Button>}
        {post.readers !== undefined && (
          <span className="quiet">{words.readers(post.readers.read, post.readers.of)}</span>
        )}
        {post.may['take-down'] && <TakeDown id={post.id} onTaken={onTaken} />}
      </div>
    </article>
  )
}

/** Asked once more before it is gone from everybody's board. */
function TakeDown({ id, onTaken }: { id: string; onTaken: () => void }) {
  const words = useWords(bulletinWords)
  const { message } = App.useApp()
  const [sure, setSure] = useState(false)
  const take = useSend<string, unknown>({
    path: (post) => `/api/bulletin/${post}/take-down`,
    body: () => undefined,
    onDone: () => {
      void message.success(words.taken)
      onTaken()
    },
  })
  if (!sure)
    return (
      <Button type="text" onClick={() => setSure(true)}>
        {words.takeDown}
      </Button>
    )
  return (
    <>
      {take.error !== null && <ProblemNotice problem={problemOf(take.error)} />}
      <span>{words.takeDownSays}</span>
      <Button danger autoFocus loading={take.isPending} onClick={() => take.mutate(id)}>
        {words.takeDown}
      </Button>
      <Button type="text" onClick={() => setSure(false)}>
        {words.keep}
      </Button>
    </>
  )
}
