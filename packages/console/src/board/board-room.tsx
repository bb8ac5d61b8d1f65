import type { Board } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { Asked, PageHead } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { BoardColumn } from './board-column.tsx'
import { BoardUnits } from './board-units.tsx'
import { boardWords } from './words.ts'

/** Who stands above sees what is late, near, stuck, returned and unanswered, and presses from here. */
export function BoardRoom() {
  const words = useWords(boardWords)
  const board = useQuery({
    // With the lists: whatever changes a matter changes the board.
    queryKey: ['worklist', 'board'],
    queryFn: ({ signal }) => ask<Board>('/api/board', { signal }),
    placeholderData: (before) => before,
  })
  return (
    <Asked answer={board}>
      {({ columns, units, stuckAfterDays }) => (
        <>
          <PageHead title={words.title} says={words.says(stuckAfterDays)} />
          <div className="board">
            {columns.map((column) => (
              <BoardColumn key={column.name} column={column} />
            ))}
          </div>
          {units.length > 0 && <BoardUnits units={units} />}
        </>
      )}
    </Asked>
  )
}
