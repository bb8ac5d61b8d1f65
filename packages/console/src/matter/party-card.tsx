import type { MatterView, WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { commandNames, partyTypeNames, sideNames, tellByNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { MaskedNumber } from './masked-number.tsx'
import { partyNameOf } from './party-name.ts'
import { PartyVisits } from './party-visits.tsx'
import { matterWords } from './words.ts'

interface PartyCardProps {
  readonly matter: MatterView
  readonly party: MatterView['parties'][number]
  readonly onBegin: Begin
}

const perParty: readonly WireCommand[] = [
  'invite-party',
  'record-visit',
  'give-consent',
  'refuse-consent',
  'show-identity',
  'correct-party',
  'change-contact',
]

/** One party: who, consent, invitation, rights told, identity; numbers masked. */
export function PartyCard({ matter, party, onBegin }: PartyCardProps) {
  const words = useWords(matterWords)
  const moments = useMoments()
  const sideName = useNames(sideNames)
  const typeName = useNames(partyTypeNames)
  const commandName = useNames(commandNames)
  const tellByName = useNames(tellByNames)
  const makesSense = (command: WireCommand): boolean => {
    if (command === 'invite-party' || command === 'give-consent') return party.consent === 'open'
    if (command === 'record-visit') return party.invitedAt !== undefined
    if (command === 'refuse-consent') return party.consent !== 'refused'
    if (command === 'show-identity') return party.identityShown === undefined
    return true
  }
  const marks = matter.kind === 'dispute'
  return (
    <article className="party-card">
      <header>
        <strong>{partyNameOf(party) ?? words.noName}</strong>
        <span className="quiet">
          {sideName(party.side)} · {typeName(party.type)}
        </span>
        {marks && <span className={`consent-mark ${party.consent}`}>{words.consent[party.consent]}</span>}
      </header>
      {party.name !== undefined && party.description !== undefined && (
        <p className="quiet">{party.description}</p>
      )}
      {party.consentReason !== undefined && <p>“{party.consentReason}”</p>}
      {party.telephone !== undefined && (
        <p>
          <MaskedNumber
            matter={matter.number}
            party={party.id}
            field="telephone"
            masked={party.telephone}
            mayOpen={matter.may.unmask === true}
          />
        </p>
      )}
      {party.identityNumber !== undefined && (
        <p>
          <MaskedNumber
            matter={matter.number}
            party={party.id}
            mayOpen={matter.may.unmask === true}
            field="identityNumber"
            masked={party.identityNumber}
          />
        </p>
      )}
      {party.mail !== undefined && (
        <p>
          <MaskedNumber
            matter={matter.number}
            party={party.id}
            mayOpen={matter.may.unmask === true}
            field="mail"
            masked={party.mail}
          />
        </p>
      )}
      {party.address !== undefined && <p>{party.address}</p>}
      {party.guardian !== undefined && <p>{words.guardian(party.guardian.name, party.guardian.relation)}</p>}
      {(party.tellBy !== undefined || party.language === 'en') && (
        <p className="quiet">
          {party.tellBy !== undefined && words.tellBy(tellByName(party.tellBy))}
          {party.language === 'en' && ` ${words.readsEnglish}`}
        </p>
      )}
      {marks && (
        <ul className="party-marks quiet">
          {party.invitedAt !== undefined && (
            <li>
              {words.invited(moments.near(party.invitedAt))}，
              {party.invitationOpenedAt === undefined
                ? words.notOpened
                : words.opened(moments.near(party.invitationOpenedAt))}
            </li>
          )}
          <PartyVisits visits={party.visits} />
          <li>{party.rightsToldAt === undefined ? words.rightsNotTold : words.rightsTold}</li>
          <li>
            {party.identityShown === undefined
              ? words.identityNotShown
              : words.identityShown(party.identityShown)}
          </li>
        </ul>
      )}
      <div className="party-actions">
        {perParty
          .filter((command) => matter.may[command] === true && makesSense(command))
          .map((command) => (
            <Button key={command} size="small" onClick={() => onBegin(command, { party: party.id })}>
              {commandName(command)}
            </Button>
          ))}
      </div>
    </article>
  )
}
