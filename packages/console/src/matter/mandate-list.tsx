import type { MatterView } from '@jiefen/contract'
import { useMarks, useMoments, useSay, useWords } from '../language/index.ts'
import { collectiveWords } from './collective-words.ts'
import { partyNameOf } from './party-name.ts'
import { matterWords } from './words.ts'

type Mandate = MatterView['collective']['mandates'][number] & { readonly until?: string }

/** Who speaks for whom, how far, how it is known, since when, and until when where it is over. */
export function MandateList({ matter, mandates }: { matter: MatterView; mandates: readonly Mandate[] }) {
  const marks = useMarks()
  const words = useWords(collectiveWords)
  const general = useWords(matterWords)
  const moments = useMoments()
  const say = useSay()
  const nameOf = (id: string): string => {
    const party = matter.parties.find((one) => one.id === id)
    return (party && partyNameOf(party)) ?? general.noName
  }
  return (
    <ul className="party-marks">
      {inGroups(mandates).map(([one, ...more]) => (
        <li key={`${one.representative} ${one.party} ${one.until ?? ''}`}>
          {words.speaksFor(
            nameOf(one.representative),
            [one, ...more].map(({ party }) => nameOf(party)).join(marks.list),
          )}
          {marks.colon}
          {one.scope.map((each) => words.scope[each]).join(marks.list)}
          <span className="quiet">
            {' '}
            {one.words ?? words.ownHand} · {words.since(moments.near(one.since), say(one.by))}
            {one.until !== undefined && ` · ${words.until(moments.near(one.until))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What was written down in one go stands in one line. */
function inGroups(mandates: readonly Mandate[]): readonly (readonly [Mandate, ...Mandate[]])[] {
  const groups = new Map<string, [Mandate, ...Mandate[]]>()
  for (const one of mandates) {
    const key = [one.representative, one.since, one.until ?? '', ...one.scope].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}
