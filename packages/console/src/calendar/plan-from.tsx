import type { Worklist } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useWords } from '../language/index.ts'
import { fieldId, headlineOf } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { calendarWords } from './words.ts'

interface PlanFromProps {
  readonly number: string | undefined
  readonly onNumber: (number: string) => void
}

/** From the calendar to a session of one's own: which matter, then its form; or which matter, then a free hour below. */
export function PlanFrom({ number, onNumber }: PlanFromProps) {
  const words = useWords(calendarWords)
  const navigate = useNavigate()
  const mine = useQuery({
    queryKey: ['worklist', 'mine', 'plan'],
    queryFn: ({ signal }) => ask<Worklist>('/api/worklist?view=mine&limit=100', { signal }),
  })
  const rows = mine.data?.rows.filter(({ stage }) => stage === 'in-mediation' || stage === 'signing') ?? []
  if (mine.data === undefined) return null
  return (
    <section aria-labelledby="plan-from">
      <h2 id="plan-from">{words.plan}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{words.planNone}</p>
      ) : (
        <form
          className="calendar-plan"
          onSubmit={(event) => {
            event.preventDefault()
            if (number !== undefined)
              void navigate({
                to: '/matters/$number',
                params: { number },
                search: { tab: 'sessions', do: 'plan-session' },
              })
          }}
        >
          <label htmlFor={fieldId('plan')}>{words.planWhich}</label>
          <Select
            id={fieldId('plan')}
            className="fill"
            value={number ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={onNumber}
            options={rows.map((row) => ({
              value: row.number,
              label: `${headlineOf(row.story)} · ${row.number}`,
            }))}
          />
          <Button htmlType="submit" type="primary" disabled={number === undefined}>
            {words.planGo}
          </Button>
          <p className="quiet">{words.planHint}</p>
        </form>
      )}
    </section>
  )
}
