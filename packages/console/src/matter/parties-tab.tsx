import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useNames, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { useUnits } from '../wire/index.ts'
import type { Begin } from './actions.ts'
import { CollectivePanel } from './collective-panel.tsx'
import { SeatNotes } from './neutrality-panel.tsx'
import { PartyCard } from './party-card.tsx'
import { partyNameOf } from './party-name.ts'
import { matterWords } from './words.ts'

const seatCommands = [
  'propose-mediator',
  'choose-mediator',
  'declare-interest',
  'agree-to-mediator',
  'object-to-mediator',
  'recuse-mediator',
  'complain-about-mediator',
] as const

/** Everybody in the matter, and the mediator's seat with what each party says to it. */
export function PartiesTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const units = useUnits()
  const commandName = useNames(commandNames)
  const { mediator } = matter
  return (
    <>
      <CollectivePanel matter={matter} onBegin={onBegin} />
      {matter.parties.map((party) => (
        <PartyCard key={party.id} matter={matter} party={party} onBegin={onBegin} />
      ))}
      {matter.may['add-party'] === true && (
        <Button onClick={() => onBegin('add-party')}>{commandName('add-party')}</Button>
      )}
      {matter.kind === 'dispute' && (
        <article className="party-card seat">
          <header>
            <strong>
              {words.mediator}
              {mediator !== undefined && `${marks.colon}${mediator.name}`}
            </strong>
            {mediator !== undefined && <span className="quiet">{units.nameOf(mediator.committee)}</span>}
          </header>
          {mediator === undefined ? (
            <p className="quiet">{words.noMediator}</p>
          ) : (
            <>
              <p className={mediator.ties === 'some' ? 'late' : ''}>
                {mediator.ties === undefined ? words.tiesOpen : words.ties[mediator.ties]}
                {mediator.tiesWords !== undefined && `${marks.colon}${mediator.tiesWords}`}
              </p>
              <ul className="party-marks quiet">
                {matter.parties.map((party) => (
                  <li key={party.id}>
                    {partyNameOf(party) ?? words.noName}
                    {marks.colon}
                    {mediator.agreedTo.includes(party.id) ? words.agreed : words.agreedNot}
                  </li>
                ))}
              </ul>
            </>
          )}
          <SeatNotes matter={matter} />
          <div className="party-actions">
            {seatCommands
              .filter((command) => matter.may[command] === true)
              .map((command) => (
                <Button key={command} size="small" onClick={() => onBegin(command)}>
                  {commandName(command)}
                </Button>
              ))}
          </div>
        </article>
      )}
      <p className="hint">{words.hidden}</p>
    </>
  )
}
