import { useWords } from '../language/index.ts'
import { pieceWords } from './words.ts'

/** One quiet row where the answer will stand; it comes late enough that a quick answer never shows it. */
export function Loading() {
  const words = useWords(pieceWords)
  return (
    <p role="status" className="loading quiet">
      {words.loading}
    </p>
  )
}
