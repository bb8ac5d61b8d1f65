import type { ConfirmationView, MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { TimeLeft } from '../pieces/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { confirmationWords } from './confirmation-words.ts'
import { CourtStanding } from './court-standing.tsx'

type Check = keyof (typeof confirmationWords)['zh']['check']

interface PanelProps {
  readonly matter: MatterView
  readonly confirmation: ConfirmationView
  readonly onBegin: Begin
}

/** Under an agreement in force: how long it can still go to a court, what stands in the way, and what came of it. */
export function ConfirmationPanel({ matter, confirmation, onBegin }: PanelProps) {
  const words = useWords(confirmationWords)
  const commandName = useNames(commandNames)
  const { version, requested, decided, packet, may: offered } = confirmation
  const open =
    requested === undefined || decided?.ruling === 'withdrawn' || decided?.ruling === 'not-accepted'
  // Where several are in force, what is begun here is about this one.
  const known = matter.alsoInForce.length === 0 ? {} : { agreement: String(version) }
  const titled = `confirmation-title-${version}`
  return (
    <section className="confirmation-panel" aria-labelledby={titled}>
      <h3 id={titled}>{words.title}</h3>
      <CourtStanding number={matter.number} confirmation={confirmation} />
      {open && <Asking confirmation={confirmation} />}
      <p className="confirmation-do">
        {offered.map((command) => (
          <Button
            key={command}
            type={command === 'agree-to-confirmation' ? 'default' : 'primary'}
            onClick={() => onBegin(command, { ...known, ...firstCourt(command, confirmation) })}
          >
            {commandName(command)}
          </Button>
        ))}
        {packet !== undefined && matter.kind === 'dispute' && <a href={packet}>{words.packet}</a>}
      </p>
      {packet !== undefined && <p className="quiet">{words.packetHint}</p>}
    </section>
  )
}

const firstCourt = (command: string, { courts: [court] }: ConfirmationView) =>
  command === 'hand-to-court' && court !== undefined ? { court: `${court.court} ${court.point}` } : {}

function Asking({ confirmation }: { confirmation: ConfirmationView }) {
  const words = useWords(confirmationWords)
  const say = useSay()
  const moments = useMoments()
  const { lastDay, dueAt, over, checks, agreed, courts } = confirmation
  const near = courts.filter(({ point }) => point !== 'domicile')
  return (
    <>
      <p>
        {over ? (
          <span>{words.over(moments.day(lastDay))}</span>
        ) : (
          <>
            <strong>{words.until(moments.day(lastDay))}</strong> <TimeLeft at={dueAt} />
          </>
        )}
      </p>
      <h4>{words.checks}</h4>
      <ul className="confirmation-checks">
        {checks.map(({ check, ok, says }) => (
          <li key={check} className={ok ? 'given' : 'open'}>
            <span>
              <b>{words.check[check as Check]}</b> · {ok ? words.ok : words.notOk}
            </span>
            <span className={ok ? 'quiet' : ''}>{say(says)}</span>
          </li>
        ))}
      </ul>
      <h4>{words.agreed}</h4>
      <ul className="signatures">
        {agreed.map(({ party, name, at }) => (
          <li key={party} className={at === undefined ? 'open' : 'given'}>
            <span>{say(name)}</span>
            <span className="quiet">{at === undefined ? words.notYet : words.yes(moments.near(at))}</span>
          </li>
        ))}
      </ul>
      {near.length > 0 && !over && (
        <>
          <h4>{words.courts}</h4>
          <ul className="confirmation-courts">
            {[...new Map(near.map((one) => [one.court, one])).values()].map(
              ({ court, name, address, telephone }) => (
                <li key={court}>
                  {say(name)}
                  {address !== undefined && ` · ${say(address)}`}
                  {telephone !== undefined && ` · ${words.telephone(telephone)}`}
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </>
  )
}
