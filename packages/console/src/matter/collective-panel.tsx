import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { ClaimsTable } from './claims-table.tsx'
import { collectiveWords } from './collective-words.ts'
import { partyNameOf } from './party-name.ts'
import { matterWords } from './words.ts'

const commands = ['add-claimants', 'name-representative', 'end-mandate', 'receive-callers'] as const

/** Several on one side, above the cards of each: the claims with their sum, who speaks for whom, who came how often. */
export function CollectivePanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(collectiveWords)
  const general = useWords(matterWords)
  const commandName = useNames(commandNames)
  const moments = useMoments()
  const say = useSay()
  const { claims, mandates, mostRepresentatives, batches, persons } = matter.collective
  const offered = commands.filter((command) => matter.may[command] === true)
  const several = matter.parties.length > 2
  if (claims.length === 0 && batches === 0 && offered.length === 0) return null
  const nameOf = (id: string): string => {
    const party = matter.parties.find((one) => one.id === id)
    return (party && partyNameOf(party)) ?? general.noName
  }
  return (
    <section className="party-card collective" aria-label={words.title}>
      {claims.length > 0 && <ClaimsTable matter={matter} />}
      {several && matter.kind === 'dispute' && (
        <>
          <h3>{words.mandatesTitle}</h3>
          <p className="hint">{words.mandatesSays(mostRepresentatives)}</p>
          {mandates.length === 0 ? (
            <p className="quiet">{words.noMandates}</p>
          ) : (
            <ul className="party-marks">
              {inGroups(mandates).map(([one, ...more]) => (
                <li key={`${one.representative} ${one.party}`}>
                  {words.speaksFor(
                    nameOf(one.representative),
                    [one, ...more].map(({ party }) => nameOf(party)).join(marks.list),
                  )}
                  {marks.colon}
                  {one.scope.map((each) => words.scope[each]).join(marks.list)}
                  <span className="quiet">
                    {' '}
                    {one.words ?? words.ownHand} · {words.since(moments.near(one.since), say(one.by))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {batches > 0 && <p className="quiet">{words.callers(batches, persons)}</p>}
      <div className="party-actions">
        {offered.map((command) => (
          <Button key={command} size="small" onClick={() => onBegin(command)}>
            {commandName(command)}
          </Button>
        ))}
      </div>
    </section>
  )
}

type Mandate = MatterView['collective']['mandates'][number]

/** What was written down in one go stands in one line. */
function inGroups(mandates: readonly Mandate[]): readonly (readonly [Mandate, ...Mandate[]])[] {
  const groups = new Map<string, [Mandate, ...Mandate[]]>()
  for (const one of mandates) {
    const key = [one.representative, one.since, ...one.scope].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}
