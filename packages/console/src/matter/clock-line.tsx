import type { ClockView } from '@jiefen/contract'
import { Button, Popover } from 'antd'
import { useLanguage, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { TimeLeft } from '../pieces/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

/** A running limit that explains itself: what, who, by when, and behind “为什么” the counting and its law. */
export function ClockLine({ clock, short = false }: { clock: ClockView; short?: boolean }) {
  const words = useWords(matterWords)
  const say = useSay()
  const language = useLanguage()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  return (
    <div className="clock-line">
      {!short && (
        <span>{words.dueBy(limitName(clock.name), say(clock.owner), moments.nearDue(clock.dueAt))}</span>
      )}
      <TimeLeft at={clock.dueAt} />
      <Popover
        trigger="click"
        title={`${limitName(clock.name)} · ${moments.due(clock.dueAt)}`}
        content={
          <div className="clock-why">
            <p>
              {words.started} {moments.full(clock.startedAt)}
            </p>
            <ol>
              {clock.reasons[language].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ol>
            <p className="quiet">
              {words.authority}：{clock.authority}
            </p>
          </div>
        }
      >
        <Button type="link" size="small">
          {words.why}
        </Button>
      </Popover>
    </div>
  )
}
