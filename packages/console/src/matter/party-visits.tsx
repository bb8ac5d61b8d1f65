import type { VisitView } from '@jiefen/contract'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { visitMetNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

/** Every time somebody was at this door with the invitation. */
export function PartyVisits({ visits }: { visits: readonly VisitView[] }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const say = useSay()
  const moments = useMoments()
  const metName = useNames(visitMetNames)
  return visits.map(({ at, by, met, letterLeft, words: said }) => (
    <li key={at}>
      {words.visited(moments.near(at), say(by), metName(met))}
      {letterLeft && words.letterLeft}
      {said !== undefined && `${marks.colon}“${said}”`}
    </li>
  ))
}
