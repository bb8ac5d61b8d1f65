import type { WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useNames, useWords } from '../language/index.ts'
import { useNarrow } from '../shell/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { matterWords } from './words.ts'

interface OtherActionsProps {
  /** Other ways to take the same step. */
  readonly near: readonly WireCommand[]
  readonly rest: readonly WireCommand[]
  readonly onBegin: Begin
}

/** What else is allowed, quieter; on a phone only what belongs to the step, and the rest behind one line. */
export function OtherActions({ near, rest, onBegin }: OtherActionsProps) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const narrow = useNarrow()
  const folds = narrow && rest.length > 3
  const shown = folds ? near : [...near, ...rest]
  if (near.length + rest.length === 0) return null
  return (
    <>
      {shown.length > 0 && (
        <fieldset className="other-actions" aria-label={words.otherActions}>
          <span className="quiet">
            {words.otherActions}
            {marks.colon}
          </span>
          <Buttons commands={shown} onBegin={onBegin} />
        </fieldset>
      )}
      {folds && (
        <details className="more-actions">
          <summary>{words.moreActions(rest.length)}</summary>
          <fieldset className="other-actions" aria-label={words.moreActions(rest.length)}>
            <Buttons commands={rest} onBegin={onBegin} />
          </fieldset>
        </details>
      )}
    </>
  )
}

function Buttons({ commands, onBegin }: { commands: readonly WireCommand[]; onBegin: Begin }) {
  const commandName = useNames(commandNames)
  return commands.map((command) => (
    <Button key={command} onClick={() => onBegin(command)}>
      {commandName(command)}
    </Button>
  ))
}
