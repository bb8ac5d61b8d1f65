import { Button } from 'antd'
import { useSay, useWords } from '../language/index.ts'
import { fieldId } from '../pieces/index.ts'
import { emptyRow, type Rows, type Values } from './fields.ts'
import { OneField } from './one-field.tsx'
import { calculatorWords } from './words.ts'

interface RowFieldsProps {
  readonly entry: Rows
  readonly rows: readonly Values[]
  readonly onChange: (rows: readonly Values[]) => void
}

/** A list of the same questions: dependants, payments, months. */
export function RowFields({ entry, rows, onChange }: RowFieldsProps) {
  const say = useSay()
  const words = useWords(calculatorWords)
  const put = (at: number, id: string, value: string) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, [id]: value } : row)))
  return (
    <fieldset className="field calculator-rows" id={fieldId(entry.id)} tabIndex={-1}>
      <legend>{say(entry.label)}</legend>
      {entry.hint !== undefined && <p className="hint">{say(entry.hint)}</p>}
      {rows.map((row, at) => (
        // Rows have no name of their own, and none is moved.
        <div className="calculator-row" key={at}>
          <div className="form-row">
            {entry.fields
              .filter(({ when }) => when === undefined || when(row))
              .map((field) => (
                <OneField
                  key={field.id}
                  field={field}
                  name={`${entry.id}.${at}.${field.id}`}
                  value={row[field.id] ?? ''}
                  onChange={(value) => put(at, field.id, value)}
                />
              ))}
          </div>
          {rows.length > (entry.least ?? 0) && (
            <Button
              type="text"
              aria-label={`${words.remove} ${say(entry.label)} ${words.row(at + 1)}`}
              onClick={() => onChange(rows.filter((_, place) => place !== at))}
            >
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      {rows.length < entry.most && (
        <Button onClick={() => onChange([...rows, emptyRow(entry.fields)])}>{say(entry.add)}</Button>
      )}
    </fieldset>
  )
}
