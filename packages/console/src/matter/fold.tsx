import { useNarrow } from '../shell/index.ts'

interface FoldProps {
  readonly title: string
  /** What stands in it, in a few words: enough not to open it. */
  readonly says: string
  /** Nothing in it waits for anybody. */
  readonly settled: boolean
  readonly children: React.ReactNode
}

/** A part of the file under its heading; on a phone one line that opens, once nothing in it waits for anybody. */
export function Fold({ title, says, settled, children }: FoldProps) {
  const narrow = useNarrow()
  if (!narrow || !settled)
    return (
      <>
        <h2>{title}</h2>
        {children}
      </>
    )
  return (
    <details className="fold">
      <summary>
        <h2>{title}</h2> <span className="quiet">{says}</span>
      </summary>
      {children}
    </details>
  )
}
