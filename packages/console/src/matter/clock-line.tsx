import type { ClockView } from '@jiefen/contract'
import { Button, Popover } from 'antd'
import { useLanguage, useMoments, useNames, useWords } from '../language/index.ts'
import { TimeLeft } from '../pieces/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

/** The nearest limit in the head of a file: how much is left, and behind “为什么” the counting and its law. */
export function ClockLine({ clock }: { clock: ClockView }) {
  const words = useWords(matterWords)
  const language = useLanguage()
  const moments = useMoments()
  const limitName = useNames(limitNames)
  return (
    <div className="clock-line">
      <TimeLeft at={clock.dueAt} />
      <Popover
        trigger="click"
        title={`${limitName(clock.name)} · ${moments.due(clock.dueAt)}`}
        content={
          <div className="clock-why">
            <ol>
              {clock.reasons[language].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ol>
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
