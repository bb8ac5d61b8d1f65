import type { NewTraining } from '@jiefen/contract'
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { legalDay, useMoments, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-quality.ts'
import { qualityWords } from './words.ts'

const empty = { hours: 4, topic: '', organiser: '', result: '' }

/** A training is entered by whoever keeps the register, not by the mediator. */
export function TrainingForm({ person }: { readonly person: string }) {
  const words = useWords(qualityWords)
  const { now } = useMoments()
  const done = useDone()
  const [draft, setDraft] = useState({ ...empty, day: legalDay(now) })
  const send = useSend<NewTraining, unknown>({
    path: () => `/api/quality/mediators/${person}/trainings`,
    onDone: () => {
      setDraft({ ...empty, day: legalDay(now) })
      done()
    },
  })
  const line = (name: 'topic' | 'organiser' | 'result', label: string) => (
    <FieldBox name={name} label={label} optional={name === 'result'}>
      <Input
        id={fieldId(name)}
        maxLength={100}
        value={draft[name]}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </FieldBox>
  )
  return (
    <details className="quality-training">
      <summary>{words.addTraining}</summary>
      <form
        className="say-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const { day, hours, topic, organiser, result } = draft
          send.mutate({
            ...{ day, hundredths: Math.round(hours * 100), topic, organiser },
            ...(result.trim() === '' ? {} : { result }),
          })
        }}
      >
        {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
        <FieldBox name="day" label={words.day}>
          <Input
            id={fieldId('day')}
            type="date"
            max={legalDay(now)}
            value={draft.day}
            onChange={(event) => setDraft({ ...draft, day: event.target.value })}
          />
        </FieldBox>
        <FieldBox name="hundredths" label={words.hoursField}>
          <InputNumber
            id={fieldId('hundredths')}
            min={0.25}
            max={400}
            step={0.5}
            value={draft.hours}
            onChange={(hours) => setDraft({ ...draft, hours: hours ?? 1 })}
          />
        </FieldBox>
        {line('topic', words.topic)}
        {line('organiser', words.organiser)}
        {line('result', words.result)}
        <div className="form-end">
          <Button
            type="primary"
            htmlType="submit"
            loading={send.isPending}
            disabled={draft.topic.trim() === '' || draft.organiser.trim() === '' || draft.day === ''}
          >
            {words.training}
          </Button>
        </div>
      </form>
    </details>
  )
}
