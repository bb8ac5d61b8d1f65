import type { CallUpFile } from '@jiefen/contract'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-quality.ts'
import { qualityWords } from './words.ts'

/** A closed file is called up outside of the sample: which one, and why. */
export function CallUpForm() {
  const words = useWords(qualityWords)
  const done = useDone()
  const [open, setOpen] = useState(false)
  const [number, setNumber] = useState('')
  const [why, setWhy] = useState('')
  const send = useSend<CallUpFile, unknown>({
    path: () => '/api/quality/reviews',
    onDone: () => {
      setNumber('')
      setWhy('')
      setOpen(false)
      done()
    },
  })
  const body = { number: number.trim(), words: why.trim() }
  if (!open)
    return (
      <p>
        <Button onClick={() => setOpen(true)}>{words.callUp}</Button>
      </p>
    )
  return (
    <form
      className="say-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (body.number !== '' && body.words !== '') send.mutate(body)
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="number" label={words.callUpNumber}>
        <Input
          id={fieldId('number')}
          maxLength={40}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </FieldBox>
      <FieldBox name="words" label={words.callUpWhy} hint={words.callUpHint}>
        <Input.TextArea
          id={fieldId('words')}
          maxLength={1000}
          value={why}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={(event) => setWhy(event.target.value)}
        />
      </FieldBox>
      <FormEnd
        does={words.callUp}
        sending={send.isPending}
        disabled={body.number === '' || body.words === ''}
        leave={{ says: words.cancel, run: () => setOpen(false) }}
      />
    </form>
  )
}
