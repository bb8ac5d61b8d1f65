import { Link } from '@tanstack/react-router'
import { useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { shellWords } from './words.ts'

export function Nowhere() {
  const words = useWords(shellWords)
  return (
    <EmptyNote title={words.nowhere}>
      <p>{words.nowhereSays}</p>
      <Link to="/">{words.home}</Link>
    </EmptyNote>
  )
}
