import type { AllowanceDeed, AllowanceView, OwnAllowances } from '@jiefen/contract'
import { amountInYuan } from '@jiefen/contract'
import { Input, Select } from 'antd'
import { useNames, useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId } from '../pieces/index.ts'
import type { Typed } from './deeds.ts'
import { allowanceWords, classNames } from './words.ts'

interface ChoiceFieldsProps {
  readonly allowance: AllowanceView
  readonly tables: OwnAllowances['tables']
  readonly deed: AllowanceDeed
  readonly typed: Typed
  readonly set: (change: Partial<Typed>) => void
}

const classes = ['D1', 'D2', 'D3', 'D4', 'D5'] as const

/** Class, result, amount within the range and quality: what a person may decide otherwise than the table proposes. */
export function ChoiceFields({ allowance, tables, deed, typed, set }: ChoiceFieldsProps) {
  const words = useWords(allowanceWords)
  const say = useSay()
  const className = useNames(classNames)
  const { proposed, kind } = allowance
  if (kind === 'month') return null
  const failed = proposed.bars.some(({ code }) => code === 'no-agreement')
  const same = proposed.bars.some(({ code }) => code === 'same-dispute')
  const { range } = proposed
  return (
    <>
      <div className="form-row">
        <FieldBox name="difficulty" label={words.difficulty}>
          <Select
            id={fieldId('difficulty')}
            className="fill"
            value={typed.difficulty}
            onChange={(difficulty) => set({ difficulty })}
            options={classes.map((value) => ({ value, label: className(value) }))}
          />
        </FieldBox>
        {deed === 'review' && (
          <FieldBox name="quality" label={words.quality}>
            <Select
              id={fieldId('quality')}
              className="fill"
              value={typed.quality || null}
              onChange={(quality) => set({ quality: quality ?? '' })}
              options={tables.quality.map(({ code, name, percent }) => ({
                value: code,
                label: `${say(name)}（${percent}%）`,
              }))}
            />
          </FieldBox>
        )}
        {deed === 'review' && range !== undefined && typed.difficulty === proposed.difficulty && (
          <FieldBox
            name="base"
            label={words.base}
            hint={words.range(amountInYuan(range.least), amountInYuan(range.most))}
            optional
          >
            <Input
              id={fieldId('base')}
              inputMode="decimal"
              placeholder={amountInYuan(range.usual)}
              value={typed.base}
              onChange={(event) => set({ base: event.target.value })}
            />
          </FieldBox>
        )}
      </div>
      {failed && (
        <label className="choice">
          <input
            type="checkbox"
            checked={typed.prevented}
            onChange={(event) => set({ prevented: event.target.checked })}
          />
          <span>{words.prevented}</span>
        </label>
      )}
      {same && (
        <label className="choice">
          <input
            type="checkbox"
            checked={typed.isAnother}
            onChange={(event) => set({ isAnother: event.target.checked })}
          />
          <span>{words.isAnother}</span>
        </label>
      )}
    </>
  )
}
