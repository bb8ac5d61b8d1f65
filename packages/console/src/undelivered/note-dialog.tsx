import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import type { Problem } from '../wire/index.ts'
import { undeliveredWords } from './words.ts'

interface NoteDialogProps {
  readonly title: string
  readonly sending: boolean
  readonly problem: Problem | undefined
  readonly onSave: (note: string | undefined) => void
  readonly onClose: () => void
}

/** What a hand did, with a line to remember it by. */
export function NoteDialog({ title, sending, problem, onSave, onClose }: NoteDialogProps) {
  const words = useWords(undeliveredWords)
  const [note, setNote] = useState('')
  const save = () => onSave(note.trim() === '' ? undefined : note.trim())
  return (
    <Modal
      open
      title={title}
      okText={words.save}
      cancelText={words.back}
      confirmLoading={sending}
      onOk={save}
      onCancel={onClose}
    >
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <FieldBox name="note" label={words.note} hint={words.noteHint} optional>
        <Input
          id={fieldId('note')}
          value={note}
          autoFocus
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
          onPressEnter={save}
        />
      </FieldBox>
    </Modal>
  )
}
