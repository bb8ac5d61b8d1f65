import type { DirectoryCommittee, NewStudio } from '@jiefen/contract'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { directoryWords } from './words.ts'

interface StudioFormProps {
  readonly unit: string
  readonly mediators: DirectoryCommittee['mediators']
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A studio that bears a name (个人调解室). */
export function StudioForm({ unit, mediators, onDone, onClose }: StudioFormProps) {
  const words = useWords(directoryWords)
  const [person, setPerson] = useState<string>()
  const [text, setText] = useState({ nameZh: '', nameEn: '', wordsZh: '', wordsEn: '' })
  const send = useSend<NewStudio, unknown>({ path: () => '/api/directory/studios', onDone })
  const field = (name: keyof typeof text, optional = false) => (
    <FieldBox name={name} label={words[name]} optional={optional}>
      <Input
        id={fieldId(name)}
        maxLength={name.startsWith('name') ? 60 : 400}
        value={text[name]}
        onChange={(event) => setText({ ...text, [name]: event.target.value })}
      />
    </FieldBox>
  )
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({ unit, ...text, ...(person === undefined ? {} : { person }) })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        {field('nameZh')}
        {field('nameEn')}
        <FieldBox name="person" label={words.holder} optional>
          <Select
            id={fieldId('person')}
            className="fill"
            allowClear
            value={person ?? null}
            onChange={(chosen) => setPerson(chosen ?? undefined)}
            options={mediators.map(({ person: value, name: label }) => ({ value, label }))}
          />
        </FieldBox>
      </div>
      {field('wordsZh', true)}
      {field('wordsEn', true)}
      <div className="form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          disabled={text.nameZh.trim() === '' || text.nameEn.trim() === ''}
        >
          {words.save}
        </Button>
        <Button type="text" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
