import { Input } from 'antd'
import { momentOfField, useMoments } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'

interface WhenFieldProps {
  readonly name: string
  readonly withClock: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The browser's own picker, which may write 12/31; beside it the day as it will stand on paper. */
export function WhenField({ name, withClock, value, onChange }: WhenFieldProps) {
  const moments = useMoments()
  return (
    <div className="when">
      <Input
        id={fieldId(name)}
        type={withClock ? 'datetime-local' : 'date'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <span className="quiet">{withClock ? moments.full(momentOfField(value)) : moments.day(value)}</span>
      )}
    </div>
  )
}
