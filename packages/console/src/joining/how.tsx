import { useWords } from '../language/index.ts'
import { joiningWords } from './words.ts'

/** What a figure counts and divides by what: every figure can be asked how it is known. */
export function How({ says }: { says: string }) {
  const words = useWords(joiningWords)
  return (
    <details className="quiet">
      <summary>{words.howTitle}</summary>
      <p>{says}</p>
    </details>
  )
}
