import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { shellWords } from './words.ts'

/** A screen of ours failed, or a newer console replaced this one while it was open: loading afresh mends both. */
export function Broken() {
  const words = useWords(shellWords)
  return (
    <EmptyNote title={words.broken}>
      <p>{words.brokenSays}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {words.again}
      </Button>
    </EmptyNote>
  )
}
