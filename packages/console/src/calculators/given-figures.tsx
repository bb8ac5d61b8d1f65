import type { TableState } from '@jiefen/contract'
import { Button, Input, Select } from 'antd'
import { useMarks, useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId } from '../pieces/index.ts'
import { calculatorWords } from './words.ts'

/** A figure as it is being typed. */
export interface Typed {
  readonly name: string
  readonly value: string
  readonly year: string
  readonly source: string
}

interface GivenFiguresProps {
  readonly tables: readonly TableState[]
  readonly given: readonly Typed[]
  readonly onChange: (given: readonly Typed[]) => void
}

/** Published figures that the region's tables do not have, each with its source; for this one calculation. */
export function GivenFigures({ tables, given, onChange }: GivenFiguresProps) {
  const marks = useMarks()
  const words = useWords(calculatorWords)
  const say = useSay()
  const local = tables.filter((table) => table.local)
  if (local.length === 0) return null
  const left = local.filter(({ name }) => !given.some((one) => one.name === name))
  const put = (name: string, part: Partial<Typed>) =>
    onChange(given.map((one) => (one.name === name ? { ...one, ...part } : one)))
  return (
    <fieldset className="field calculator-rows" id={fieldId('given')} tabIndex={-1}>
      <legend>{words.given}</legend>
      <p className="hint">{words.givenSays}</p>
      {given.map((one, at) => {
        const table = local.find(({ name }) => name === one.name)
        return (
          <div className="calculator-row" key={one.name}>
            <p className="given-name">{say(table?.words)}</p>
            <div className="form-row">
              <FieldBox name={`given.${at}.value`} label={words.giveValue}>
                <Input
                  id={fieldId(`given.${at}.value`)}
                  inputMode="decimal"
                  suffix={words.units[table?.unit as 'yuan'] ?? ''}
                  value={one.value}
                  onChange={(event) => put(one.name, { value: event.target.value })}
                />
              </FieldBox>
              <FieldBox name={`given.${at}.year`} label={words.giveYear} optional>
                <Input
                  id={fieldId(`given.${at}.year`)}
                  inputMode="numeric"
                  maxLength={4}
                  value={one.year}
                  onChange={(event) => put(one.name, { year: event.target.value })}
                />
              </FieldBox>
              <FieldBox name={`given.${at}.source`} label={words.giveSource}>
                <Input
                  id={fieldId(`given.${at}.source`)}
                  maxLength={200}
                  value={one.source}
                  onChange={(event) => put(one.name, { source: event.target.value })}
                />
              </FieldBox>
            </div>
            <Button
              type="text"
              aria-label={`${words.remove} ${say(table?.words)}`}
              onClick={() => onChange(given.filter(({ name }) => name !== one.name))}
            >
              {words.remove}
            </Button>
          </div>
        )
      })}
      {left.length > 0 && (
        <Select
          aria-label={`${words.given}${marks.colon}${words.giveWhich}`}
          className="fill"
          value={null}
          placeholder={words.giveWhich}
          onChange={(name: string | null) => {
            if (name !== null) onChange([...given, { name, value: '', year: '', source: '' }])
          }}
          options={left.map(({ name, words: label }) => ({ value: name, label: say(label) }))}
        />
      )}
    </fieldset>
  )
}
