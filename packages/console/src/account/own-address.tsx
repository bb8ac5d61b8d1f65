import type { MessageChoices } from '@jiefen/contract'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { messageWords } from './message-words.ts'
import { TestMessage } from './test-message.tsx'

type Address = MessageChoices['addresses'][number]

const kinds = {
  sms: { label: 'mobile', hint: 'mobileHint', type: 'tel', complete: 'tel' },
  mail: { label: 'mail', hint: 'mailHint', type: 'email', complete: 'email' },
} as const

/** One's own number or mail address: given, changed, taken away and tried out; shown masked. */
export function OwnAddress({ address, onChange }: { address: Address; onChange: () => void }) {
  const { channel, masked, open } = address
  const words = useWords(messageWords)
  const { message } = App.useApp()
  const [typed, setTyped] = useState<string>()
  const send = useSend<{ address?: string }, { masked?: string }>({
    path: () => `/api/own/addresses/${channel}`,
    method: 'PUT',
    onDone: (kept) => {
      void message.success(kept.masked === undefined ? words.removed : words.saved)
      setTyped(undefined)
      onChange()
    },
  })
  const { label, hint, type, complete } = kinds[channel]
  const name = `own-${channel}`
  const writing = typed !== undefined || masked === undefined
  return (
    <div className="own-address">
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {writing ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send.mutate({ address: typed ?? '' })
          }}
        >
          <FieldBox name={name} label={words[label]} hint={words[hint]}>
            <Input
              id={fieldId(name)}
              type={type}
              autoComplete={complete}
              maxLength={254}
              autoFocus={masked !== undefined}
              value={typed ?? ''}
              onChange={(event) => setTyped(event.target.value)}
            />
          </FieldBox>
          <Button htmlType="submit" loading={send.isPending} disabled={(typed ?? '').trim().length < 5}>
            {words.save}
          </Button>
          {masked !== undefined && (
            <Button type="text" onClick={() => setTyped(undefined)}>
              {words.cancel}
            </Button>
          )}
        </form>
      ) : (
        <div className="own-address-is">
          <strong>{words[label]}</strong>
          <span className="figures">{words.is(masked)}</span>
          <Button onClick={() => setTyped('')}>{words.change}</Button>
          <Button type="text" loading={send.isPending} onClick={() => send.mutate({})}>
            {words.remove}
          </Button>
          {open && <TestMessage channel={channel} />}
        </div>
      )}
      {!open && <p className="hint">{words.notOpen}</p>}
    </div>
  )
}
