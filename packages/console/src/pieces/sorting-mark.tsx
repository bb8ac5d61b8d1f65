import { useNames, useSay, useWords, type Words } from '../language/index.ts'
import { complexityNames, kindNames } from '../vocabulary/index.ts'
import { pieceWords } from './words.ts'

interface SortingMarkProps {
  readonly kind: string
  readonly category?: Words | undefined
  readonly complexity: string
  readonly by: 'rule' | 'staff'
}

/** Kind, category and complexity; a rule's suggestion is dashed and says so, a clerk's decision is plain. */
export function SortingMark({ kind, category, complexity, by }: SortingMarkProps) {
  const words = useWords(pieceWords)
  const say = useSay()
  const kindName = useNames(kindNames)
  const complexityName = useNames(complexityNames)
  return (
    <span className={`sorting ${by}`} title={by === 'rule' ? words.suggestedHint : words.decidedHint}>
      {kindName(kind)}
      {category !== undefined && ` · ${say(category)}`}
      {category === undefined && kind === 'dispute' && ` · ${words.noCategory}`}
      {complexity === 'complex' && ` · ${complexityName(complexity)}`}
      <span className="sorting-by">{by === 'rule' ? words.suggested : words.decided}</span>
    </span>
  )
}
