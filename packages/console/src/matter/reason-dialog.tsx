import { useNavigate } from '@tanstack/react-router'
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId } from '../pieces/index.ts'
import { matterWords } from './words.ts'

/** Asks why somebody opens a file that is not theirs to handle; the parties will read the answer. */
export function ReasonDialog({ onReason }: { onReason: (why: string) => void }) {
  const words = useWords(matterWords)
  const navigate = useNavigate()
  const [why, setWhy] = useState('')
  const enough = [...why.trim()].length >= 2
  return (
    <Modal
      open
      title={words.reasonTitle}
      okText={words.open}
      cancelText={words.back}
      okButtonProps={{ disabled: !enough }}
      onOk={() => onReason(why.trim())}
      onCancel={() => void navigate({ to: '/worklist' })}
    >
      <p>{words.reasonSays}</p>
      <div className="phrases">
        {words.reasonChips.map((chip) => (
          <Button key={chip} size="small" onClick={() => setWhy(chip)}>
            {chip}
          </Button>
        ))}
      </div>
      <FieldBox name="why" label={words.reason}>
        <Input
          id={fieldId('why')}
          value={why}
          autoFocus
          maxLength={200}
          onChange={(event) => setWhy(event.target.value)}
          onPressEnter={() => enough && onReason(why.trim())}
        />
      </FieldBox>
    </Modal>
  )
}
