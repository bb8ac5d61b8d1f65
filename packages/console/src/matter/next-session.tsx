import type { MatterView } from '@jiefen/contract'
import { clockOf, useMoments, useWords } from '../language/index.ts'
import { sittingWords } from './sitting-words.ts'

/** The nearest session that is arranged, where the next step is read; and that it cannot be held as it was planned. */
export function NextSession({ matter: { planned } }: { matter: MatterView }) {
  const words = useWords(sittingWords)
  const moments = useMoments()
  const [next] = planned
    .filter(({ standing }) => standing === 'planned')
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  if (next === undefined) return null
  const when = `${moments.full(next.startsAt)}–${clockOf(next.endsAt)}`
  return (
    <>
      <p className={next.late ? 'late' : ''}>
        {words.nextIs(when, next.way === 'video' ? words.onScreens : next.place)}
        {next.late && ` · ${words.late}`}
      </p>
      {next.notTogether && <p className="late">{words.notTogether}</p>}
    </>
  )
}
