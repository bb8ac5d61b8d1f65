import { Button, Input } from 'antd'
import { useLanguage, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { ordinalOf } from '../ordinal.ts'
import { actionWords } from '../words.ts'

interface ClausesFieldProps {
  readonly name: string
  readonly value: readonly string[]
  readonly onChange: (clauses: readonly string[]) => void
}

/** The clauses of an agreement, one field each, in order. */
export function ClausesField({ name, value, onChange }: ClausesFieldProps) {
  const words = useWords(actionWords)
  const language = useLanguage()
  const move = (from: number, to: number) => {
    const next = [...value]
    const [clause] = next.splice(from, 1)
    if (clause !== undefined) next.splice(to, 0, clause)
    onChange(next)
  }
  return (
    <div className="clauses">
      {value.map((clause, index) => {
        const label = words.clause(ordinalOf(index + 1, language))
        return (
          <div key={index} className="clause">
            <span className="clause-head">
              {label}
              {index > 0 && (
                <Button type="text" size="small" onClick={() => move(index, index - 1)}>
                  {words.up}
                </Button>
              )}
              {index < value.length - 1 && (
                <Button type="text" size="small" onClick={() => move(index, index + 1)}>
                  {words.down}
                </Button>
              )}
              {value.length > 1 && (
                <Button
                  type="text"
                  size="small"
                  onClick={() => onChange(value.filter((_, at) => at !== index))}
                >
                  {words.removeClause}
                </Button>
              )}
            </span>
            <Input.TextArea
              id={fieldId(`${name}.${index}`)}
              aria-label={label}
              autoSize={{ minRows: 2 }}
              maxLength={1000}
              value={clause}
              onChange={(event) =>
                onChange(value.map((other, at) => (at === index ? event.target.value : other)))
              }
            />
          </div>
        )
      })}
      {value.length < 30 && (
        <Button type="dashed" onClick={() => onChange([...value, ''])}>
          {words.addClause}
        </Button>
      )}
    </div>
  )
}
