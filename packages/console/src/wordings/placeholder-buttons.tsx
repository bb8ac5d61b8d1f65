import type { WordingView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useWords } from '../language/index.ts'
import { placeholderNames, wordingsWords } from './words.ts'

/** What the text can be filled with; what must be there and is not yet says so. */
export function PlaceholderButtons({
  placeholders,
  text,
  onInsert,
}: {
  placeholders: WordingView['placeholders']
  text: string
  onInsert: (name: string) => void
}) {
  const words = useWords(wordingsWords)
  const placeholderName = useNames(placeholderNames)
  return (
    <fieldset className="placeholder-buttons">
      <legend className="hint">{words.insert}</legend>
      {placeholders.map(({ name, must }) => (
        <Button key={name} onClick={() => onInsert(name)}>
          {placeholderName(name)} <span className="placeholder-name">{`{${name}}`}</span>
          {must && !text.includes(`{${name}}`) && <span className="placeholder-must"> · {words.must}</span>}
        </Button>
      ))}
    </fieldset>
  )
}
