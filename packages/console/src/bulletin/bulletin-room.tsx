import { App, Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, FieldBox, PageHead, UnitPicker } from '../pieces/index.ts'
import { PostCard } from './post-card.tsx'
import { PostForm } from './post-form.tsx'
import { useBoard } from './use-board.ts'
import { bulletinWords } from './words.ts'

/** What hangs on the boards from the top down to one's own units; whoever may, hangs something up. */
export function BulletinRoom() {
  const words = useWords(bulletinWords)
  const { message } = App.useApp()
  const [unit, setUnit] = useState<string>()
  const [writing, setWriting] = useState(false)
  const { posts, read, renew, ownBoards } = useBoard(unit)
  const mayWrite = ownBoards.length > 0
  return (
    <>
      <PageHead title={words.title} says={words.says}>
        {mayWrite && !writing && (
          <Button type="primary" onClick={() => setWriting(true)}>
            {words.hangUp}
          </Button>
        )}
      </PageHead>
      {writing && (
        <PostForm
          boards={ownBoards}
          unit={unit}
          onHung={(board) => {
            void message.success(words.hung)
            setWriting(false)
            // What hangs below is seen at its own board.
            setUnit(board)
            renew()
          }}
          onClose={() => setWriting(false)}
        />
      )}
      {!writing && ownBoards.length > 1 && (
        <div className="board-choice">
          <FieldBox name="board" label={words.which} hint={words.whichHint}>
            <UnitPicker name="board" value={unit} only={ownBoards} onChange={setUnit} clearable />
          </FieldBox>
        </div>
      )}
      <Asked answer={posts}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0)
            return <EmptyNote title={unit === undefined ? words.none : words.noneThere} />
          return (
            <div className="posts">
              {rows.map((post) => (
                <PostCard key={post.id} post={post} onRead={() => read.mutate(post.id)} onTaken={renew} />
              ))}
            </div>
          )
        }}
      </Asked>
      {posts.hasNextPage && (
        <Button onClick={() => void posts.fetchNextPage()} loading={posts.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </>
  )
}
