import { type CommitteeProfile, sectors } from '@jiefen/contract'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { committeeKindNames, directoryWords, sectorNames } from './words.ts'

interface CommitteeFormProps {
  readonly unit: string
  readonly profile: CommitteeProfile | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What the register says of one committee. */
export function CommitteeForm({ unit, profile, onDone, onClose }: CommitteeFormProps) {
  const words = useWords(directoryWords)
  const kindName = useNames(committeeKindNames)
  const [kind, setKind] = useState<CommitteeProfile['kind']>(profile?.kind ?? 'village')
  const sectorName = useNames(sectorNames)
  const [sector, setSector] = useState<CommitteeProfile['sector']>(profile?.sector)
  const [text, setText] = useState({
    director: profile?.director ?? '',
    founded: profile?.founded ?? '',
    termEnds: profile?.termEnds ?? '',
    members: profile?.members === undefined ? '' : String(profile.members),
  })
  const send = useSend<CommitteeProfile, unknown>({
    path: () => `/api/directory/committees/${encodeURIComponent(unit)}`,
    method: 'PUT',
    onDone,
  })
  const field = (name: keyof typeof text, type: 'text' | 'date' | 'number' = 'text') => (
    <FieldBox name={name} label={words[name]} optional={name !== 'director'}>
      <Input
        id={fieldId(name)}
        type={type}
        maxLength={60}
        value={text[name]}
        onChange={(event) => setText({ ...text, [name]: event.target.value })}
      />
    </FieldBox>
  )
  const given = (name: 'founded' | 'termEnds') =>
    text[name].trim() === '' ? {} : { [name]: text[name].trim() }
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({
          ...{ kind, director: text.director.trim() },
          ...(kind === 'industry' && sector !== undefined ? { sector } : {}),
          ...given('founded'),
          ...given('termEnds'),
          ...(text.members === '' ? {} : { members: Number(text.members) }),
        })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        <FieldBox name="kind" label={words.kind}>
          <Select
            id={fieldId('kind')}
            className="fill"
            value={kind}
            onChange={setKind}
            options={(['general', 'industry', 'township', 'village', 'enterprise'] as const).map((value) => ({
              value,
              label: kindName(value),
            }))}
          />
        </FieldBox>
        {kind === 'industry' && (
          <FieldBox name="sector" label={words.sector} optional>
            <Select
              id={fieldId('sector')}
              className="fill"
              allowClear
              value={sector ?? null}
              onChange={(chosen) => setSector(chosen ?? undefined)}
              options={sectors.map((value) => ({ value, label: sectorName(value) }))}
            />
          </FieldBox>
        )}
        {field('director')}
      </div>
      <div className="form-row">
        {field('members', 'number')}
        {field('founded', 'date')}
        {field('termEnds', 'date')}
      </div>
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {words.save}
        </Button>
        <Button type="text" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
