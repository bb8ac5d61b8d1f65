import { Select } from 'antd'
import { useSay, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import type { Option } from '../forms/index.ts'
import { actionWords } from '../words.ts'

interface ChoiceFieldProps {
  readonly name: string
  readonly options: readonly Option[]
  readonly list: boolean
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** A few choices lie open with their consequences; a long list is searched by typing. */
export function ChoiceField({ name, options, list, value, onChange }: ChoiceFieldProps) {
  const say = useSay()
  const words = useWords(actionWords)
  if (list)
    return (
      <Select
        id={fieldId(name)}
        className="fill"
        value={value ?? null}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={words.choose}
        onChange={(chosen) => onChange(chosen ?? undefined)}
        options={options.map((option) => ({ value: option.value, label: say(option.words) }))}
      />
    )
  return (
    <div className={isShort(options) ? 'choices short' : 'choices'}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={fieldId(name)}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {say(option.words)}
            {option.says !== undefined && <span className="hint">{say(option.says)}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** Few signs and nothing to explain: side by side, so that the whole form stays in sight. */
const isShort = (options: readonly Option[]): boolean =>
  options.every(({ words, says }) => says === undefined && words.zh.length <= 7)
