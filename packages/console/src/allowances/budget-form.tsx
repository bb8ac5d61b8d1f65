import { parseAmount } from '@jiefen/contract'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

interface BudgetFormProps {
  readonly year: number
  readonly places: readonly { readonly value: string; readonly label: string }[]
  readonly onClose?: () => void
}

/** How much a place may spend in a year, and from which funds. */
export function BudgetForm({ year, places, onClose }: BudgetFormProps) {
  const words = useWords(allowanceWords)
  const done = useDone()
  const [typed, setTyped] = useState({ township: places[0]?.value ?? '', amount: '', source: '' })
  const township = places.some(({ value }) => value === typed.township)
    ? typed.township
    : (places[0]?.value ?? '')
  const cents = parseAmount(typed.amount)
  const send = useSend<{ cents: number; source: string }, unknown>({
    path: () => `/api/allowances/budgets/${encodeURIComponent(township)}/${year}`,
    method: 'PUT',
    onDone: () => {
      setTyped({ township: '', amount: '', source: '' })
      done()
      onClose?.()
    },
  })
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (cents !== undefined) send.mutate({ cents, source: typed.source.trim() })
      }}
    >
      <h3>{words.setBudget(year)}</h3>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        {places.length > 1 && (
          <FieldBox name="township" label={words.place}>
            <Select
              id={fieldId('township')}
              className="fill"
              value={township}
              onChange={(chosen) => setTyped({ ...typed, township: chosen })}
              options={[...places]}
            />
          </FieldBox>
        )}
        <FieldBox name="cents" label={words.amount}>
          <Input
            id={fieldId('cents')}
            inputMode="decimal"
            value={typed.amount}
            onChange={(event) => setTyped({ ...typed, amount: event.target.value })}
          />
        </FieldBox>
        <FieldBox name="source" label={words.funds}>
          <Input
            id={fieldId('source')}
            maxLength={200}
            value={typed.source}
            onChange={(event) => setTyped({ ...typed, source: event.target.value })}
          />
        </FieldBox>
      </div>
      <div className="form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          disabled={cents === undefined || typed.source.trim() === ''}
        >
          {words.save}
        </Button>
        {onClose !== undefined && (
          <Button type="text" onClick={onClose}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
