import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { problemOf, useSend, useUnits } from '../wire/index.ts'
import { useDone } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

/** Monthly allowances by role, laid down when the month is over. */
export function MonthForm() {
  const words = useWords(allowanceWords)
  const units = useUnits()
  const me = useMe()
  const done = useDone()
  const roots = me.duties.filter(({ role }) => role === 'supervisor').map(({ unit }) => unit)
  const above = (id: string): readonly string[] => {
    const parent = units.of(id)?.parent
    return parent === undefined ? [id] : [id, ...above(parent)]
  }
  const places = units.all.filter(
    ({ id, kind, level }) =>
      kind === 'territory' &&
      (level === 'township' || level === 'county') &&
      above(id).some((unit) => roots.some((root) => root === unit)),
  )
  const [typed, setTyped] = useState({ township: '', month: '' })
  const township = typed.township || (places[0]?.id ?? '')
  const send = useSend<typeof typed, { begun: number }>({
    path: () => '/api/allowances/months',
    onDone: done,
  })
  if (places.length === 0) return null
  return (
    <details className="allowance-month">
      <summary>{words.months}</summary>
      <form
        className="post-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.month !== '') send.mutate({ ...typed, township })
        }}
      >
        <p className="quiet">{words.monthsSay}</p>
        {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
        {send.data !== undefined && <p role="status">{words.begun(send.data.begun)}</p>}
        <div className="form-row">
          <FieldBox name="township" label={words.place}>
            <Select
              id={fieldId('township')}
              className="fill"
              value={township}
              onChange={(chosen) => setTyped({ ...typed, township: chosen })}
              options={places.map(({ id }) => ({ value: id, label: units.nameOf(id) }))}
            />
          </FieldBox>
          <FieldBox name="month" label={words.month}>
            <Input
              id={fieldId('month')}
              type="month"
              value={typed.month}
              onChange={(event) => setTyped({ ...typed, month: event.target.value })}
            />
          </FieldBox>
        </div>
        <div className="form-end">
          <Button htmlType="submit" loading={send.isPending} disabled={typed.month === ''}>
            {words.layDown}
          </Button>
        </div>
      </form>
    </details>
  )
}
