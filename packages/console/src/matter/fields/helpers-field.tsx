import { Button, Input } from 'antd'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import type { HelperInput } from '../forms/index.ts'
import { ordinalOf } from '../ordinal.ts'
import { sittingWords } from '../sitting-words.ts'

interface HelpersFieldProps {
  readonly name: string
  readonly value: readonly HelperInput[]
  readonly onChange: (helpers: readonly HelperInput[]) => void
}

/** Who may come and help, and how they stand to whom: the parties read both before they say yes or no. */
export function HelpersField({ name, value, onChange }: HelpersFieldProps) {
  const words = useWords(sittingWords)
  const language = useLanguage()
  const [added, setAdded] = useState<number>()
  const change = (at: number, part: Partial<HelperInput>) =>
    onChange(value.map((helper, place) => (place === at ? { ...helper, ...part } : helper)))
  return (
    <div className="tasks">
      {value.map((helper, at) => {
        const label = words.helper(ordinalOf(at + 1, language))
        const id = (part: string) => fieldId(`${name}.${at}.${part}`)
        return (
          <fieldset key={at} className="task-row">
            <legend>{label}</legend>
            <label htmlFor={id('name')}>{words.helperName}</label>
            <Input
              id={id('name')}
              autoFocus={at === added}
              maxLength={100}
              value={helper.name}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <label htmlFor={id('relation')}>{words.helperRelation}</label>
            <Input
              id={id('relation')}
              maxLength={100}
              value={helper.relation}
              onChange={(event) => change(at, { relation: event.target.value })}
            />
            <label htmlFor={id('telephone')}>{words.helperTelephone}</label>
            <Input
              id={id('telephone')}
              inputMode="tel"
              maxLength={20}
              value={helper.telephone ?? ''}
              onChange={(event) => change(at, { telephone: event.target.value })}
            />
            <p className="quiet">{words.helperTelephoneHint}</p>
            <Button onClick={() => onChange(value.filter((_, place) => place !== at))}>
              {words.removeHelper(label)}
            </Button>
          </fieldset>
        )
      })}
      {value.length < 20 && (
        <Button
          type="dashed"
          onClick={() => {
            onChange([...value, { name: '', relation: '' }])
            setAdded(value.length)
          }}
        >
          {words.addHelper}
        </Button>
      )}
    </div>
  )
}
