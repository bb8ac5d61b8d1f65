import type { Changed, CommandBody } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { keepWords } from './keep-words.ts'

type Body = CommandBody<'keep-calculation'>

interface KeepCalculationProps {
  readonly number: string
  /** The kept one in whose place it is to stand. */
  readonly replaces: string | undefined
  /** What was asked; the server works it out again and never takes our result. */
  readonly asking: Body['asking']
}

/** Puts what was just worked out into the file of a matter. */
export function KeepCalculation({ number, replaces, asking }: KeepCalculationProps) {
  const words = useWords(keepWords)
  const { message } = App.useApp()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [why, setWhy] = useState('')
  const [shown, setShown] = useState(false)
  const send = useSend<Body, Changed>({
    path: () => `/api/matters/${encodeURIComponent(number)}/keep-calculation`,
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['matter', number] })
      void message.success(words.kept)
      void navigate({ to: '/matters/$number', params: { number }, search: { tab: 'calculations' } })
    },
  })
  return (
    <form
      className="keep-calculation not-printed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const instead =
          replaces === undefined ? {} : { replaces: { calculation: Number(replaces), why: why.trim() } }
        send.mutate({ asking, title: title.trim(), shown, ...instead })
      }}
    >
      <h3>{words.head}</h3>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="title" label={words.title} hint={words.titleHint}>
        <Input
          id={fieldId('title')}
          value={title}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
      </FieldBox>
      {replaces !== undefined && (
        <FieldBox name="why" label={words.why} hint={words.instead(replaces)}>
          <Input
            id={fieldId('why')}
            value={why}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setWhy(event.target.value)}
          />
        </FieldBox>
      )}
      <div className="field">
        <div className="ticks">
          <label className="choice">
            <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
            <span>
              {words.shown}
              <span className="hint">{words.shownHint}</span>
            </span>
          </label>
        </div>
      </div>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {words.keep}
      </Button>
    </form>
  )
}
