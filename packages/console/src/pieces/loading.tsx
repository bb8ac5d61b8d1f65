import { Skeleton } from 'antd'
import { useWords } from '../language/index.ts'
import { pieceWords } from './words.ts'

/** Keeps the place of what is coming. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const words = useWords(pieceWords)
  return (
    <div role="status" aria-label={words.loading} className="loading">
      <Skeleton title={false} paragraph={{ rows }} active />
    </div>
  )
}
