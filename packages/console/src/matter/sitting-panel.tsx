import type { MatterView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMarks, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { SessionCard } from './session-card.tsx'
import { sittingWords } from './sitting-words.ts'

/** What is arranged, and arranging it. */
export function SittingPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(sittingWords)
  const say = useSay()
  const commandName = useNames(commandNames)
  const { planned, closedAskedBy, may } = matter
  const ahead = planned.filter(({ standing }) => standing === 'planned')
  const older = planned.filter(({ standing }) => standing === 'called-off' || standing === 'lapsed')
  const mayPlan = may['plan-session'] === true
  const mayAsk = may['ask-for-closed-doors'] === true
  if (planned.length === 0 && !mayPlan) return null
  const names = closedAskedBy.map(({ name }) => say(name)).join(marks.list)
  return (
    <section className="together" aria-labelledby="sessions-ahead">
      <h3 id="sessions-ahead">{words.ahead}</h3>
      {matter.apart && <p className="late">{words.apartOnly}</p>}
      {closedAskedBy.length > 0 && <p>{words.closedAsked(names)}</p>}
      {ahead.length === 0 ? (
        <p className="quiet">{words.noneAhead}</p>
      ) : (
        <ul className="together-list">
          {ahead.map((session) => (
            <SessionCard key={session.id} number={matter.number} session={session} onBegin={onBegin} />
          ))}
        </ul>
      )}
      <div className="together-buttons session-ways">
        {mayPlan && <Button onClick={() => onBegin('plan-session')}>{commandName('plan-session')}</Button>}
        {mayAsk && closedAskedBy.length < matter.parties.length && (
          <Button onClick={() => onBegin('ask-for-closed-doors', { takeBack: false })}>
            {commandName('ask-for-closed-doors')}
          </Button>
        )}
        {mayAsk && closedAskedBy.length > 0 && (
          <Button onClick={() => onBegin('ask-for-closed-doors', { takeBack: true })}>
            {words.closedBack}
          </Button>
        )}
        <Link to="/calendar">{words.calendar}</Link>
      </div>
      {older.length > 0 && (
        <details>
          <summary>
            {words.older} {older.length}
          </summary>
          <ul className="together-list">
            {older.map((session) => (
              <SessionCard key={session.id} number={matter.number} session={session} onBegin={onBegin} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
