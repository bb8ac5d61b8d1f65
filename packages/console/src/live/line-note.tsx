import { useWords } from '../language/index.ts'
import { useStands } from './store.ts'
import { liveWords } from './words.ts'

/** Says when what is new may come late. */
export function LineNote() {
  const words = useWords(liveWords)
  const broken = useStands() === false
  return <div role="status">{broken && <p className="line-note">{words.broken}</p>}</div>
}
