import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { useUnits } from '../wire/index.ts'
import { type Begin, offeredActions } from './actions.ts'
import { NextSession } from './next-session.tsx'
import { knownAnswers, type Next, primaryAction, steps, turnNames } from './next-steps.ts'
import { OtherActions } from './other-actions.tsx'
import { partyNameOf } from './party-name.ts'
import { TaskPapers } from './task-papers.tsx'
import { matterWords } from './words.ts'

/** The one next step, whose it is, one button; what else is allowed stands quieter below. */
export function TaskCard({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const say = useSay()
  const units = useUnits()
  const commandName = useNames(commandNames)
  const turnName = useNames(turnNames)
  const next: Next = matter.next
  const primary = primaryAction(matter)
  const others = offeredActions(matter).filter((command) => command !== primary)
  // Another way to take the same step, as planning beside holding.
  const near = others.filter((command) => steps[next.what]?.by.includes(command) === true)
  const party = matter.parties.find(({ id }) => id === next.party)
  const whose =
    partyNameOf(party) ??
    (next.unit !== undefined
      ? units.nameOf(next.unit)
      : next.who === 'mediator'
        ? (matter.mediator?.name ?? turnName(next.who))
        : turnName(next.who))
  return (
    <section className="task-card" aria-label={words.nextStep}>
      <p className="task-kicker">
        {words.nextStep}
        {whose !== '' && ` · ${whose}`}
      </p>
      <p className="task-says">{say(steps[next.what]?.says) || next.what}</p>
      <NextSession matter={matter} />
      {primary !== undefined && (
        <Button
          type="primary"
          size="large"
          className="task-button"
          onClick={() => onBegin(primary, knownAnswers(next, matter.agreement))}
        >
          {commandName(primary)} <kbd>e</kbd>
        </Button>
      )}
      <TaskPapers matter={matter} />
      {primary === undefined && others.length === 0 && next.what !== 'nothing' && (
        <p className="quiet">
          {words.nothingForYou} {words.nothingForYouDo}
        </p>
      )}
      <OtherActions near={near} rest={others.filter((one) => !near.includes(one))} onBegin={onBegin} />
    </section>
  )
}
