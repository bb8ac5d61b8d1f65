import type { RegionView } from '@jiefen/contract'
import { Button, Select } from 'antd'
import { useLanguage, useSay, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import type { Option, PromiseInput } from '../forms/index.ts'
import { ordinalOf } from '../ordinal.ts'
import { performanceWords } from '../performance-words.ts'
import { PaymentFields } from './payment-fields.tsx'
import { TextLine } from './text-line.tsx'
import { WhenField } from './when-field.tsx'

interface PromisesFieldProps {
  readonly name: string
  readonly parties: readonly Option[]
  readonly library: RegionView['clauses']
  readonly value: readonly PromiseInput[]
  readonly onChange: (promises: readonly PromiseInput[]) => void
}

/** Who pays or does what for whom until when: what the ledger of performance will reckon with. */
export function PromisesField({ name, parties, library, value, onChange }: PromisesFieldProps) {
  const words = useWords(performanceWords)
  const language = useLanguage()
  const say = useSay()
  const counted = library.filter(({ kind }) => kind !== 'other')
  const change = (at: number, part: PromiseInput) =>
    onChange(value.map((promise, place) => (place === at ? { ...promise, ...part } : promise)))
  const kindOf = (clause: string | undefined) => library.find(({ id }) => id === clause)?.kind
  const people = parties.map((party) => ({ value: party.value, label: say(party.words) }))
  return (
    <div className="tasks">
      {value.map((promise, at) => {
        const label = words.promise(ordinalOf(at + 1, language))
        const id = (part: string) => fieldId(`${name}.${at}.${part}`)
        const isPayment = kindOf(promise.clause) === 'payment'
        return (
          <fieldset key={at} className="task-row">
            <legend>{label}</legend>
            <label htmlFor={id('clause')}>{words.kind}</label>
            <Select
              id={id('clause')}
              className="fill"
              value={promise.clause ?? null}
              placeholder={words.choose}
              onChange={(clause: string) => change(at, { clause })}
              options={counted.map((one) => ({
                value: one.id,
                label: say(one.words)
                  .replace(/［[^］]*］/g, '')
                  .replace(/\{\w+\}/g, '…'),
              }))}
            />
            <label htmlFor={id('who')}>{isPayment ? words.payer : words.who}</label>
            <Select
              id={id('who')}
              className="fill"
              value={promise.who ?? null}
              placeholder={words.choose}
              onChange={(who: string) => change(at, { who })}
              options={people}
            />
            <label htmlFor={id('to')}>{isPayment ? words.payee : words.to}</label>
            <Select
              id={id('to')}
              className="fill"
              value={promise.to ?? null}
              placeholder={words.choose}
              onChange={(to: string) => change(at, { to })}
              options={people.filter((party) => party.value !== promise.who)}
            />
            <TextLine
              id={id('what')}
              label={isPayment ? words.whatFor : words.what}
              value={promise.what ?? ''}
              onChange={(what) => change(at, { what })}
            />
            {isPayment ? (
              <PaymentFields name={`${name}.${at}`} promise={promise} onChange={(part) => change(at, part)} />
            ) : (
              <>
                <label htmlFor={id('byDay')}>{words.byDay}</label>
                <WhenField
                  name={`${name}.${at}.byDay`}
                  withClock={false}
                  value={promise.byDay ?? ''}
                  onChange={(byDay) => change(at, { byDay })}
                />
              </>
            )}
            <Button onClick={() => onChange(value.filter((_, place) => place !== at))}>
              {words.removePromise(label)}
            </Button>
          </fieldset>
        )
      })}
      {value.length < 240 && (
        <Button type="dashed" id={fieldId(name)} onClick={() => onChange([...value, { parts: [{}] }])}>
          {words.addPromise}
        </Button>
      )}
    </div>
  )
}
