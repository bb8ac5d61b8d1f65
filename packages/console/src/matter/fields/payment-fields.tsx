import { amountInYuan } from '@jiefen/contract'
import { Button } from 'antd'
import { useLanguage, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { differenceOf, inEqualParts, type PartInput, type PromiseInput } from '../forms/index.ts'
import { ordinalOf } from '../ordinal.ts'
import { performanceWords } from '../performance-words.ts'
import { TextLine } from './text-line.tsx'
import { WhenField } from './when-field.tsx'

interface PaymentFieldsProps {
  readonly name: string
  readonly promise: PromiseInput
  readonly onChange: (part: PromiseInput) => void
}

/** The amount, its parts with their days, and at once whether they add up. */
export function PaymentFields({ name, promise, onChange }: PaymentFieldsProps) {
  const words = useWords(performanceWords)
  const language = useLanguage()
  const id = (part: string) => fieldId(`${name}.${part}`)
  const { parts = [], amount = '', way = '', accountWords = '', account = '', keepAccount } = promise
  const changePart = (at: number, part: PartInput) =>
    onChange({ parts: parts.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  const difference = differenceOf(promise)
  return (
    <>
      <TextLine
        {...{ id: id('amount'), label: words.amount, value: amount, numeric: true }}
        onChange={(typed) => onChange({ amount: typed })}
      />
      {parts.map((part, at) => {
        const label = words.part(ordinalOf(at + 1, language))
        return (
          <fieldset key={at} className="promise-part">
            <legend>{label}</legend>
            <label htmlFor={id(`${at}.byDay`)}>{words.byDay}</label>
            <WhenField
              name={`${name}.${at}.byDay`}
              withClock={false}
              value={part.byDay ?? ''}
              onChange={(byDay) => changePart(at, { byDay })}
            />
            <TextLine
              {...{
                id: id(`${at}.amount`),
                label: words.partAmount,
                value: part.amount ?? '',
                numeric: true,
              }}
              onChange={(typed) => changePart(at, { amount: typed })}
            />
            {parts.length > 1 && (
              <Button onClick={() => onChange({ parts: parts.filter((_, place) => place !== at) })}>
                {words.removePart(label)}
              </Button>
            )}
          </fieldset>
        )
      })}
      <p className="promise-buttons">
        <Button type="dashed" onClick={() => onChange({ parts: [...parts, {}] })}>
          {words.addPart}
        </Button>
        {parts.length > 0 && (
          <Button onClick={() => onChange({ parts: inEqualParts(promise) })}>{words.equalParts}</Button>
        )}
      </p>
      <p role="status" className={difference === 0 ? 'adds-up' : 'adds-up not'}>
        {difference === undefined
          ? words.addsUpLater
          : difference === 0
            ? words.addsUp
            : difference > 0
              ? words.tooMuch(amountInYuan(difference))
              : words.tooLittle(amountInYuan(-difference))}
      </p>
      <TextLine
        {...{ id: id('way'), label: words.way, value: way }}
        onChange={(typed) => onChange({ way: typed })}
      />
      <TextLine
        {...{ id: id('accountWords'), label: words.accountWords, value: accountWords }}
        onChange={(typed) => onChange({ accountWords: typed })}
      />
      <TextLine
        {...{ id: id('account'), value: account }}
        label={keepAccount === true ? words.accountKept : words.account}
        onChange={(typed) => onChange({ account: typed })}
      />
    </>
  )
}
