import type { DirectoryCommittee, MediatorProfile, SetMediator } from '@jiefen/contract'
import { Select } from 'antd'
import { useState } from 'react'
import { legalDay, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId, UnitPicker } from '../pieces/index.ts'
import { useRegion, useSend } from '../wire/index.ts'
import { ChoiceField, DirectoryForm, LineField, ProseField } from './directory-form.tsx'
import { directoryWords, mediatorKindNames, teamRoleNames } from './words.ts'

interface MediatorFormProps {
  readonly mediator: DirectoryCommittee['mediators'][number]
  readonly onDone: () => void
  readonly onClose: () => void
}

const kinds = ['K1', 'K2', 'K3', 'K4', 'K5'] as const
const teamRoles = Object.keys(teamRoleNames) as NonNullable<MediatorProfile['teamRole']>[]

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
  const setOrLeave = (name: 'engagedUntil' | 'teamRole' | 'home' | 'employer', value: string | undefined) => {
    const { [name]: _, ...rest } = profile
    setProfile(value === undefined || value === '' ? rest : { ...rest, [name]: value })
  }
  const mayLack = (name: 'engagedUntil' | 'employer') => ({
    ...{ name, label: words[name], optional: true, maxLength: 100, value: profile[name] ?? '' },
    onChange: (value: string) => setOrLeave(name, value),
  })
  const prose = (name: 'wordsZh' | 'wordsEn') => ({
    ...{ name, label: words[name], optional: true, value: profile[name] },
    onChange: (value: string) => set({ [name]: value }),
  })
  const number = (name: keyof typeof own) => ({
    ...{ name, label: words[name], hint: words.neverShown, optional: true, personal: true },
    ...{ maxLength: 30, value: own[name] },
    onChange: (value: string) => setOwn({ ...own, [name]: value }),
  })
  const typed = (name: keyof typeof own) => (own[name].trim() === '' ? {} : { [name]: own[name].trim() })
  return (
    <DirectoryForm
      send={send}
      onSend={() => send.mutate({ profile, ...typed('telephone'), ...typed('identityNumber') })}
      onClose={onClose}
    >
      <div className="form-row">
        <ChoiceField
          name="kind"
          label={words.kind}
          value={profile.kind}
          onChange={(kind) => kind !== undefined && set({ kind })}
          options={kinds.map((value) => ({ value, label: kindName(value) }))}
        />
        <LineField
          name="engagedFrom"
          label={words.engagedFrom}
          type="date"
          maxLength={100}
          value={profile.engagedFrom}
          onChange={(engagedFrom) => set({ engagedFrom })}
        />
        <LineField {...mayLack('engagedUntil')} type="date" />
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
        <ChoiceField
          name="teamRole"
          label={words.teamRole}
          optional
          value={profile.teamRole}
          onChange={(role) => setOrLeave('teamRole', role)}
          options={teamRoles.map((value) => ({ value, label: roleName(value) }))}
        />
      </div>
      <ProseField {...prose('wordsZh')} maxLength={400} />
      <ProseField {...prose('wordsEn')} maxLength={800} />
      <div className="form-row">
        <FieldBox name="home" label={words.home} hint={words.onlyCheck} optional>
          <UnitPicker
            name="home"
            kinds={['territory']}
            value={profile.home}
            clearable
            onChange={(home) => setOrLeave('home', home)}
          />
        </FieldBox>
        <LineField {...mayLack('employer')} hint={words.onlyCheck} />
      </div>
      <div className="form-row">
        <LineField {...number('telephone')} />
        <LineField {...number('identityNumber')} />
      </div>
      <div className="ticks">
        <label className="choice">
          <input
            type="checkbox"
            checked={profile.published}
            onChange={(event) => set({ published: event.target.checked })}
          />
          <span>{words.publish}</span>
        </label>
      </div>
    </DirectoryForm>
  )
}
