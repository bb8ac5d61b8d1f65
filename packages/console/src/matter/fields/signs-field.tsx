import type { MatterView, RegionView } from '@jiefen/contract'
import { Input } from 'antd'
import { useSay, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import type { SignInput } from '../forms/index.ts'
import { safetyWords } from '../safety-words.ts'
import { PartiesTicks } from './parties-ticks.tsx'

interface SignsFieldProps {
  readonly name: string
  readonly questions: RegionView['screening']
  readonly parties: MatterView['parties']
  /** Undefined: nothing was answered yet; empty: none of them. */
  readonly value: readonly SignInput[] | undefined
  readonly onChange: (signs: readonly SignInput[] | undefined) => void
}

/** Every question of the list with a yes; whom it concerns and what was seen is asked only where there is one. */
export function SignsField({ name, questions, parties, value, onChange }: SignsFieldProps) {
  const words = useWords(safetyWords)
  const say = useSay()
  const signs = value ?? []
  const change = (code: string, part: Partial<SignInput>) =>
    onChange(signs.map((sign) => (sign.code === code ? { ...sign, ...part } : sign)))
  const toggle = (code: string, found: boolean) => {
    const rest = signs.filter((sign) => sign.code !== code)
    const next = found ? [...rest, { code, concerns: [] }] : rest
    onChange(next.length === 0 && !found ? undefined : next)
  }
  return (
    <div className="signs-field">
      {questions.map(({ code, question, does }) => {
        const sign = signs.find((one) => one.code === code)
        const id = fieldId(`${name}.${code}`)
        return (
          <div key={code} className="sign-row">
            <label className="choice">
              <input
                type="checkbox"
                checked={sign !== undefined}
                onChange={(event) => toggle(code, event.target.checked)}
              />
              <span>{say(question)}</span>
            </label>
            {sign !== undefined && (
              <fieldset className="sign-more">
                <legend>{words.whom}</legend>
                <PartiesTicks
                  parties={parties}
                  value={sign.concerns}
                  onChange={(concerns) => change(code, { concerns })}
                />
                <label htmlFor={id}>{words.seen}</label>
                <Input.TextArea
                  id={id}
                  autoSize={{ minRows: 2 }}
                  maxLength={500}
                  value={sign.words ?? ''}
                  onChange={(event) => change(code, { words: event.target.value })}
                />
                <p className="hint">{say(does)}</p>
              </fieldset>
            )}
          </div>
        )
      })}
      <label className="choice">
        <input
          type="checkbox"
          checked={value !== undefined && value.length === 0}
          onChange={(event) => onChange(event.target.checked ? [] : undefined)}
        />
        <span>{words.noneOfThese}</span>
      </label>
    </div>
  )
}
