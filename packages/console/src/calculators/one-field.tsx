import { Input, Select } from 'antd'
import { useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId } from '../pieces/index.ts'
import type { Field } from './fields.ts'
import { calculatorWords } from './words.ts'

interface OneFieldProps {
  readonly field: Field
  /** Its place in the form: `age`, or `dependants.0.age`. */
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One question of a calculator. */
export function OneField({ field, name, value, onChange }: OneFieldProps) {
  const say = useSay()
  const words = useWords(calculatorWords)
  const hint = field.hint === undefined ? {} : { hint: say(field.hint) }
  if (field.kind === 'tick')
    return (
      <div className="field">
        <div className="ticks">
          <label className="choice">
            <input
              type="checkbox"
              id={fieldId(name)}
              checked={value === 'yes'}
              onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
            />
            <span>{say(field.label)}</span>
          </label>
        </div>
      </div>
    )
  if (field.kind === 'choice' && field.folded === true)
    return (
      <FieldBox name={name} label={say(field.label)} {...hint}>
        <Select
          id={fieldId(name)}
          className="fill"
          value={value}
          onChange={onChange}
          options={field.choices.map(([one, label]) => ({ value: one, label: say(label) }))}
        />
      </FieldBox>
    )
  if (field.kind === 'choice')
    return (
      <FieldBox name={name} label={say(field.label)} group {...hint}>
        <div className="choices short">
          {field.choices.map(([one, label]) => (
            <label key={one} className="choice">
              <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
              <span>{say(label)}</span>
            </label>
          ))}
        </div>
      </FieldBox>
    )
  return (
    <FieldBox name={name} label={say(field.label)} {...hint} optional={field.optional === true}>
      <Input
        id={fieldId(name)}
        value={value}
        autoComplete="off"
        maxLength={40}
        onChange={(event) => onChange(event.target.value)}
        {...inputOf(field.kind, words.units.yuan)}
      />
    </FieldBox>
  )
}

function inputOf(kind: Exclude<Field['kind'], 'choice' | 'tick'>, yuan: string) {
  if (kind === 'day') return { type: 'date' }
  if (kind === 'money') return { inputMode: 'decimal', suffix: yuan } as const
  if (kind === 'percent') return { inputMode: 'decimal', suffix: '%' } as const
  return kind === 'count' ? ({ inputMode: 'numeric' } as const) : {}
}
