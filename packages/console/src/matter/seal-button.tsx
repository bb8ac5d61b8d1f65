import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { matterWords } from './words.ts'

/** Beside the committee's line: the mediator asks for the seal, its keeper affixes it, and everybody else waits. */
export function SealButton({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const commandName = useNames(commandNames)
  const command = (['affix-seal', 'ask-for-seal'] as const).find((name) => matter.may[name] === true)
  if (command === undefined)
    return <span className="quiet">{matter.agreement?.sealAsked ? words.sealAsked : words.notSigned}</span>
  return (
    <Button size="small" onClick={() => onBegin(command)}>
      {commandName(command)}
    </Button>
  )
}
