import { App, Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { useSend } from '../wire/index.ts'
import { DirectoryForm, ProseField } from './directory-form.tsx'
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
    <DirectoryForm send={send} onSend={() => send.mutate({ kin: numbers })} onClose={() => setOpen(false)}>
      <ProseField
        name="kin"
        label={words.kinNumbers}
        hint={words.kinSays}
        rows={[3, 12]}
        personal
        value={text}
        onChange={setText}
      />
    </DirectoryForm>
  )
}
