import type { Endpoints, MadeEndpoint, NewEndpoint } from '@jiefen/contract'
import { Input } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { messageChannelNames, messageKindNames } from '../vocabulary/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { SecretSheet } from './secret-sheet.tsx'
import { useRefresh } from './use-endpoints.ts'
import { addressHints, endpointsWords, secretHints } from './words.ts'

interface EndpointFormProps {
  readonly offered: Pick<Endpoints, 'kinds' | 'units'>
  readonly onClose: () => void
}

/** Adds a group or a system. What it may hear of, and for which units, the server says. */
export function EndpointForm({ offered, onClose }: EndpointFormProps) {
  const words = useWords(endpointsWords)
  const channelName = useNames(messageChannelNames)
  const kindName = useNames(messageKindNames)
  const addressHint = useNames(addressHints)
  const secretHint = useNames(secretHints)
  const refresh = useRefresh()
  const [channel, setChannel] = useState<NewEndpoint['channel']>('wecom')
  const [unit, setUnit] = useState<string>()
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [secret, setSecret] = useState('')
  const kinds = offered.kinds.find((one) => one.channel === channel)?.kinds ?? []
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = kinds.filter((kind) => !left.includes(kind))
  const hasSecret = channel === 'dingtalk' || channel === 'feishu'
  const send = useSend<NewEndpoint, MadeEndpoint>({
    path: () => '/api/endpoints',
    onDone: (made) => {
      refresh()
      if (made.secret === undefined) onClose()
    },
  })
  const isReady = unit !== undefined && name.trim() !== '' && address.trim() !== '' && chosen.length > 0
  return (
    <form
      className="enter-form endpoint-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        const typed = hasSecret && secret.trim() !== '' ? { secret: secret.trim() } : {}
        send.mutate({ channel, unit, name: name.trim(), address: address.trim(), kinds: chosen, ...typed })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <FieldBox name="channel" label={words.kind} group>
        <div className="choices short">
          {offered.kinds.map((one) => (
            <label key={one.channel} className="choice">
              <input
                type="radio"
                name={fieldId('channel')}
                checked={one.channel === channel}
                onChange={() => setChannel(one.channel)}
              />
              <span>{channelName(one.channel)}</span>
            </label>
          ))}
        </div>
      </FieldBox>
      <div className="form-row">
        <FieldBox
          name="unit"
          label={words.unit}
          hint={channel === 'webhook' ? words.systemUnitHint : words.unitHint}
        >
          <UnitPicker
            name="unit"
            value={unit}
            onChange={setUnit}
            {...(offered.units === undefined ? {} : { only: offered.units })}
          />
        </FieldBox>
        <FieldBox name="name" label={words.name} hint={words.nameHint}>
          <Input
            id={fieldId('name')}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </FieldBox>
      </div>
      <FieldBox name="address" label={words.address} hint={addressHint(channel)}>
        <Input
          id={fieldId('address')}
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={600}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </FieldBox>
      {hasSecret && (
        <FieldBox name="secret" label={words.secret} hint={secretHint(channel)} optional>
          <Input.Password
            id={fieldId('secret')}
            autoComplete="off"
            maxLength={200}
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
          />
        </FieldBox>
      )}
      <FieldBox name="kinds" label={words.kinds} hint={words.kindsHint} group>
        <div className="choices short">
          {kinds.map((kind) => (
            <label key={kind} className="choice">
              <input
                type="checkbox"
                checked={!left.includes(kind)}
                onChange={({ target }) =>
                  setLeft(target.checked ? left.filter((one) => one !== kind) : [...left, kind])
                }
              />
              <span>{kindName(kind)}</span>
            </label>
          ))}
        </div>
      </FieldBox>
      <FormEnd
        does={words.save}
        sending={send.isPending}
        disabled={!isReady}
        leave={{ says: words.cancel, run: onClose }}
      />
      <SecretSheet secret={send.data?.secret} onClose={onClose} />
    </form>
  )
}
