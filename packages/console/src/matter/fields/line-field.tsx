import { Button, Input } from 'antd'
import { useSay, type Words } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'

interface LineFieldProps {
  readonly name: string
  readonly max: number
  readonly suggestions: readonly Words[]
  readonly value: string
  readonly onChange: (value: string) => void
}

export function LineField({ name, max, suggestions, value, onChange }: LineFieldProps) {
  const say = useSay()
  return (
    <>
      <Input
        id={fieldId(name)}
        value={value}
        maxLength={max}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions.length > 0 && (
        <div className="phrases">
          {suggestions.map((suggestion) => (
            <Button key={suggestion.en} size="small" onClick={() => onChange(say(suggestion))}>
              {say(suggestion)}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
