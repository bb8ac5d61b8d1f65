import { useMoments, useNames, useWords } from '../language/index.ts'
import { stageNames } from '../vocabulary/index.ts'
import { pieceWords } from './words.ts'

interface StatusLineProps {
  readonly stage: string
  readonly owner: string
  readonly due?: string | undefined
  /** What the nearest limit waits for: an agreement in force is being kept long before anybody follows up. */
  readonly waits?: string | undefined
  /** Of an agreement in force: how many of its parts were received. */
  readonly kept?: { readonly parts: number; readonly of: number } | undefined
}

/** A status is a word, an owner, a date. */
export function StatusLine({ stage, owner, due, waits, kept }: StatusLineProps) {
  const stageName = useNames(stageNames)
  const words = useWords(pieceWords)
  const moments = useMoments()
  return (
    <span className="status-line">
      <strong>{stage === 'following-up' && waits === 'instalment' ? words.keeping : stageName(stage)}</strong>
      {kept !== undefined && <span> · {words.keptOf(kept.parts, kept.of)}</span>}
      <span> · {due === undefined ? owner : words.before(owner, moments.nearDue(due))}</span>
    </span>
  )
}
