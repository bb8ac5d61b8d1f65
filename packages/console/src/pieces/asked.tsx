import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { problemOf } from '../wire/index.ts'
import { Loading } from './loading.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { pieceWords } from './words.ts'

interface AskedProps<T> {
  readonly answer: { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => unknown }
  readonly children: (data: T) => React.ReactNode
}

/** What was asked of the server, while it is coming, when it is there, or with what went wrong. */
export function Asked<T>({ answer, children }: AskedProps<T>) {
  const words = useWords(pieceWords)
  if (answer.data !== undefined) return children(answer.data)
  if (answer.error === null) return <Loading />
  return (
    <ProblemNotice
      problem={problemOf(answer.error)}
      action={<Button onClick={() => void answer.refetch()}>{words.retry}</Button>}
    />
  )
}
