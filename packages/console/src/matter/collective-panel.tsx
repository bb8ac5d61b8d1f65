import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { ClaimsTable } from './claims-table.tsx'
import { collectiveWords } from './collective-words.ts'
import { MandateList } from './mandate-list.tsx'

const commands = ['add-claimants', 'name-representative', 'end-mandate', 'receive-callers'] as const

/** Several on one side, above the cards of each: the claims with their sum, who speaks for whom, who came how often. */
export function CollectivePanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(collectiveWords)
  const commandName = useNames(commandNames)
  const { claims, mandates, lapsed, mostRepresentatives, batches, persons } = matter.collective
  const offered = commands.filter((command) => matter.may[command] === true)
  const several = matter.parties.length > 2
  if (claims.length === 0 && batches === 0 && offered.length === 0) return null
  return (
    <section className="party-card collective" aria-label={words.title}>
      {claims.length > 0 && <ClaimsTable matter={matter} />}
      {several && matter.kind === 'dispute' && (
        <>
          <h3>{words.mandatesTitle}</h3>
          <p className="hint">{words.mandatesSays(mostRepresentatives)}</p>
          {mandates.length === 0 ? (
            <p className="quiet">{lapsed.length === 0 ? words.noMandates : words.noMandatesYet}</p>
          ) : (
            <MandateList matter={matter} mandates={mandates} />
          )}
          {lapsed.length > 0 && (
            <>
              <h4>{words.lapsedTitle}</h4>
              <MandateList matter={matter} mandates={lapsed} />
            </>
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
