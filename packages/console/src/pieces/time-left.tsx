import { useMoments } from '../language/index.ts'

/** How much is left, with the exact moment on hover; late and nearly late are said in words, not by colour alone. */
export function TimeLeft({ at }: { at: string }) {
  const moments = useMoments()
  const left = moments.left(at)
  return (
    <time
      dateTime={at}
      title={moments.due(at)}
      className={left.late ? 'time late' : left.near ? 'time near' : 'time'}
    >
      {left.words}
    </time>
  )
}
