import { Button, Input } from 'antd'
import { useSay, useWords, type Words } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { actionWords } from '../words.ts'

interface ProseFieldProps {
  readonly name: string
  readonly max: number
  readonly rows: number
  readonly phrases: readonly Words[]
  readonly value: string
  readonly onChange: (value: string) => void
}

export function ProseField({ name, max, rows, phrases, value, onChange }: ProseFieldProps) {
  const say = useSay()
  const words = useWords(actionWords)
  return (
    <>
      {phrases.length > 0 && (
        <fieldset className="phrases" aria-label={words.phrases}>
          {phrases.map((phrase) => (
            <Button
              key={phrase.en}
              size="small"
              onClick={() => {
                onChange(`${value}${value === '' || value.endsWith('\n') ? '' : '\n'}${say(phrase)}`)
                document.getElementById(fieldId(name))?.focus()
              }}
            >
              {say(phrase)}
            </Button>
          ))}
        </fieldset>
      )}
      <Input.TextArea
        id={fieldId(name)}
        value={value}
        maxLength={max}
        autoSize={{ minRows: rows, maxRows: 24 }}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
