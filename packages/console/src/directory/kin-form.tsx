import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { directoryWords } from './words.ts'

/** A mediator names relatives of their own accord, so that nothing of theirs comes to them. */
export function KinForm() {
  const words = useWords(directoryWords)
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const send = useSend<{ kin: string[] }, unknown>({
    path: () => '/api/directory/own-kin',
    method: 'PUT',
    onDone: () => {
      setText('')
      setOpen(false)
      void message.success(words.kinSaved)
    },
  })
  const numbers = text.split('\n').flatMap((line) => line.trim() || [])
  if (!open)
    return (
      <p>
        <Button onClick={() => setOpen(true)}>{words.kinTitle}</Button>
      </p>
    )
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ kin: numbers })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="kin" label={words.kinNumbers} hint={words.kinSays}>
        <Input.TextArea
          id={fieldId('kin')}
          autoComplete="off"
          value={text}
          autoSize={{ minRows: 3, maxRows: 12 }}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldBox>
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {words.kinSave}
        </Button>
        <Button type="text" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
