import type { NewRoom } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { calendarWords } from './words.ts'

const purposes = ['mediation', 'counselling', 'legal-advice', 'hall', 'analysis'] as const
type Draft = Omit<NewRoom, 'unit'>
const empty: Draft = { nameZh: '', nameEn: '', purpose: 'mediation', seats: 8 }

/** A room of the centre is registered by whoever keeps its register. */
export function RoomForm({ unit: shown }: { readonly unit: string | undefined }) {
  const words = useWords(calendarWords)
  const queries = useQueryClient()
  const [draft, setDraft] = useState(empty)
  const [chosen, setChosen] = useState<string>()
  const unit = chosen ?? shown
  const open = useSend<NewRoom, unknown>({
    path: () => '/api/rooms',
    onDone: () => {
      setDraft(empty)
      void queries.invalidateQueries({ queryKey: ['calendar'] })
      void queries.invalidateQueries({ queryKey: ['rooms'] })
    },
  })
  const line = (name: 'nameZh' | 'nameEn' | 'equipment', label: string, hint?: string) => (
    <FieldBox
      name={name}
      label={label}
      group={false}
      optional={name === 'equipment'}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        id={fieldId(name)}
        maxLength={name === 'equipment' ? 200 : 40}
        value={draft[name] ?? ''}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </FieldBox>
  )
  return (
    <details className="room-form">
      <summary>{words.keep}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const { equipment = '', ...rest } = draft
          if (unit === undefined) return
          open.mutate({ unit, ...rest, ...(equipment.trim() === '' ? {} : { equipment }) })
        }}
      >
        <p className="quiet">{words.keepSays}</p>
        {open.error !== null && <ProblemNotice problem={problemOf(open.error)} />}
        <FieldBox name="unit" label={words.place} group={false} optional={false}>
          <UnitPicker name="unit" value={unit} onChange={setChosen} />
        </FieldBox>
        {line('nameZh', words.nameZh)}
        {line('nameEn', words.nameEn)}
        <FieldBox name="purpose" label={words.purpose} group={false} optional={false}>
          <Select
            id={fieldId('purpose')}
            className="fill"
            value={draft.purpose}
            onChange={(purpose) => setDraft({ ...draft, purpose })}
            options={purposes.map((purpose) => ({ value: purpose, label: words[`purpose.${purpose}`] }))}
          />
        </FieldBox>
        <FieldBox name="seats" label={words.seatsField} group={false} optional={false}>
          <InputNumber
            id={fieldId('seats')}
            min={1}
            max={2000}
            value={draft.seats}
            onChange={(seats) => setDraft({ ...draft, seats: seats ?? 1 })}
          />
        </FieldBox>
        {line('equipment', words.equipment, words.equipmentHint)}
        <Button htmlType="submit" loading={open.isPending} disabled={unit === undefined}>
          {words.keepDo}
        </Button>
      </form>
    </details>
  )
}
