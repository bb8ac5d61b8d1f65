import type { DirectoryCommittee, MediatorProfile, SetMediator } from '@jiefen/contract'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { legalDay, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { problemOf, useRegion, useSend } from '../wire/index.ts'
import { directoryWords, mediatorKindNames, teamRoleNames } from './words.ts'

interface MediatorFormProps {
  readonly mediator: DirectoryCommittee['mediators'][number]
  readonly onDone: () => void
  readonly onClose: () => void
}

const blank = (today: string): MediatorProfile => ({
  ...{ kind: 'K1', engagedFrom: today, specialities: [], wordsZh: '', wordsEn: '', published: false },
})

/** What the register says of one mediator; their numbers go in and never come out. */
export function MediatorForm({ mediator, onDone, onClose }: MediatorFormProps) {
  const words = useWords(directoryWords)
  const say = useSay()
  const region = useRegion()
  const kindName = useNames(mediatorKindNames)
  const roleName = useNames(teamRoleNames)
  const { now } = useMoments()
  const [profile, setProfile] = useState(mediator.profile ?? blank(legalDay(now)))
  const [own, setOwn] = useState({ telephone: '', identityNumber: '' })
  const send = useSend<SetMediator, unknown>({
    path: () => `/api/directory/mediators/${mediator.person}`,
    method: 'PUT',
    onDone,
  })
  const set = (change: Partial<MediatorProfile>) => setProfile({ ...profile, ...change })
  const without = (name: 'engagedUntil' | 'teamRole' | 'home' | 'employer') => {
    const { [name]: _, ...rest } = profile
    setProfile(rest)
  }
  const line = (name: 'engagedFrom' | 'engagedUntil' | 'employer', type: 'date' | 'text', hint?: string) => (
    <FieldBox
      {...{ name, label: words[name], optional: name !== 'engagedFrom' }}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        id={fieldId(name)}
        type={type}
        maxLength={100}
        value={profile[name] ?? ''}
        onChange={({ target: { value } }) =>
          value === '' && name !== 'engagedFrom' ? without(name) : set({ [name]: value })
        }
      />
    </FieldBox>
  )
  const number = (name: keyof typeof own) => (
    <FieldBox name={name} label={words[name]} hint={words.neverShown} optional>
      <Input
        id={fieldId(name)}
        autoComplete="off"
        maxLength={30}
        value={own[name]}
        onChange={(event) => setOwn({ ...own, [name]: event.target.value })}
      />
    </FieldBox>
  )
  const prose = (name: 'wordsZh' | 'wordsEn', maxLength: number) => (
    <FieldBox name={name} label={words[name]} optional>
      <Input.TextArea
        id={fieldId(name)}
        maxLength={maxLength}
        value={profile[name]}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </FieldBox>
  )
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({
          profile,
          ...(own.telephone.trim() === '' ? {} : { telephone: own.telephone.trim() }),
          ...(own.identityNumber.trim() === '' ? {} : { identityNumber: own.identityNumber.trim() }),
        })
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        <FieldBox name="kind" label={words.kind}>
          <Select
            id={fieldId('kind')}
            className="fill"
            value={profile.kind}
            onChange={(kind) => set({ kind })}
            options={(['K1', 'K2', 'K3', 'K4', 'K5'] as const).map((value) => ({
              value,
              label: kindName(value),
            }))}
          />
        </FieldBox>
        {line('engagedFrom', 'date')}
        {line('engagedUntil', 'date')}
      </div>
      <div className="form-row">
        <FieldBox name="specialities" label={words.specialities} optional>
          <Select
            id={fieldId('specialities')}
            className="fill"
            mode="multiple"
            value={profile.specialities}
            onChange={(specialities) => set({ specialities })}
            showSearch={{ optionFilterProp: 'label' }}
            options={(region?.categories ?? [])
              .filter(({ code, mediable }) => code.length === 2 && mediable)
              .map(({ code, name }) => ({ value: code, label: say(name) }))}
          />
        </FieldBox>
        <FieldBox name="teamRole" label={words.teamRole} optional>
          <Select
            id={fieldId('teamRole')}
            className="fill"
            allowClear
            value={profile.teamRole ?? null}
            onChange={(role) =>
              role === null || role === undefined ? without('teamRole') : set({ teamRole: role })
            }
            options={(Object.keys(teamRoleNames) as NonNullable<MediatorProfile['teamRole']>[]).map(
              (value) => ({ value, label: roleName(value) }),
            )}
          />
        </FieldBox>
      </div>
      {prose('wordsZh', 400)}
      {prose('wordsEn', 800)}
      <div className="form-row">
        <FieldBox name="home" label={words.home} hint={words.onlyCheck} optional>
          <UnitPicker
            name="home"
            kinds={['territory']}
            value={profile.home}
            clearable
            onChange={(home) => (home === undefined ? without('home') : set({ home }))}
          />
        </FieldBox>
        {line('employer', 'text', words.onlyCheck)}
      </div>
      <div className="form-row">
        {number('telephone')}
        {number('identityNumber')}
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={profile.published}
          onChange={(event) => set({ published: event.target.checked })}
        />
        <span>{words.publish}</span>
      </label>
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
