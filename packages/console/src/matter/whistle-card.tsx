import type { MatterView, WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { CountDown } from '../pieces/index.ts'
import { commandNames, reportInNames, standingNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { PhotoRow } from './photo-row.tsx'
import { whistleWords } from './whistle-words.ts'

type WhistleView = MatterView['whistles'][number]

const answers: readonly WireCommand[] = [
  'give-result',
  'rate-whistle',
  'decide-objection',
  'object-to-whistle',
  'call-off-whistle',
]

interface WhistleCardProps {
  readonly number: string
  readonly whistle: WhistleView
  readonly onBegin: Begin
}

/** One whistle: who called whom, why, where, how long is left, and what has come of it. */
export function WhistleCard({ number, whistle, onBegin }: WhistleCardProps) {
  const marks = useMarks()
  const words = useWords(whistleWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const standingName = useNames(standingNames)
  const howName = useNames(reportInNames)
  const { reportedIn, result, rating, objection, calledOff, may } = whistle
  const offered = answers.filter((command) => may[command] === true)
  return (
    <li className={whistle.late ? 'whistle-card late' : 'whistle-card'}>
      <p className="whistle-head">
        <strong>{words.called(say(whistle.from), say(whistle.to))}</strong>
        <span className="whistle-standing">{whistle.late ? words.late : standingName(whistle.standing)}</span>
        {whistle.standing === 'called' && <CountDown until={whistle.respondBy} />}
      </p>
      <p>
        {whistle.why} · {words.at(whistle.place)} · {words.by(moments.nearDue(whistle.respondBy))}
      </p>
      {may['report-in'] === true && (
        <div className="report-in">
          {(['on-site', 'video', 'telephone'] as const).map((how) => (
            <Button
              key={how}
              type={how === 'on-site' ? 'primary' : 'default'}
              size="large"
              onClick={() => onBegin('report-in', { whistle: whistle.id, how })}
            >
              {commandName('report-in')}
              {marks.colon}
              {howName(how)}
            </Button>
          ))}
        </div>
      )}
      {reportedIn !== undefined && (
        <p>
          {words.reportedIn(moments.full(reportedIn.at), howName(reportedIn.how))}
          {reportedIn.lateMinutes > 0 && (
            <strong className="late"> {words.minutesLate(reportedIn.lateMinutes)}</strong>
          )}
        </p>
      )}
      {objection !== undefined && <p>{words.objection(objection.why, say(objection.decider))}</p>}
      {objection?.decision !== undefined && (
        <p>
          {words.decision(objection.decision.upheld)}
          {objection.decision.why}
        </p>
      )}
      {objection?.droppedAt !== undefined && <p>{words.dropped(moments.full(objection.droppedAt))}</p>}
      {result !== undefined && <p>{words.result(result.words)}</p>}
      {result?.photo !== undefined && (
        <PhotoRow number={number} photos={[{ file: result.photo, name: words.photo }]} />
      )}
      {rating !== undefined && <p>{words.rating(rating.rating, rating.words)}</p>}
      {whistle.partyRatings.map(({ by, rating: given, words: said }) => (
        <p key={say(by)}>{words.partyRating(say(by), given, said)}</p>
      ))}
      {calledOff !== undefined && <p>{words.calledOff(calledOff.why)}</p>}
      {offered.map((command) => (
        <Button key={command} onClick={() => onBegin(command, { whistle: whistle.id })}>
          {commandName(command)}
        </Button>
      ))}
    </li>
  )
}
