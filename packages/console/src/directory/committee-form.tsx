import { type CommitteeProfile, sectors } from '@jiefen/contract'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { useSend } from '../wire/index.ts'
import { ChoiceField, DirectoryForm, LineField } from './directory-form.tsx'
import { committeeKindNames, directoryWords, sectorNames } from './words.ts'

interface CommitteeFormProps {
  readonly unit: string
  readonly profile: CommitteeProfile | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

const kinds = ['general', 'industry', 'township', 'village', 'enterprise'] as const

/** What the register says of one committee. */
export function CommitteeForm({ unit, profile, onDone, onClose }: CommitteeFormProps) {
  const words = useWords(directoryWords)
  const kindName = useNames(committeeKindNames)
  const sectorName = useNames(sectorNames)
  const [kind, setKind] = useState<CommitteeProfile['kind']>(profile?.kind ?? 'village')
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
  const asking = (name: keyof typeof text) => ({
    ...{ name, label: words[name], value: text[name], maxLength: 60 },
    onChange: (value: string) => setText({ ...text, [name]: value }),
  })
  const given = (name: 'founded' | 'termEnds') =>
    text[name].trim() === '' ? {} : { [name]: text[name].trim() }
  const submit = () =>
    send.mutate({
      ...{ kind, director: text.director.trim() },
      ...(kind === 'industry' && sector !== undefined ? { sector } : {}),
      ...given('founded'),
      ...given('termEnds'),
      ...(text.members === '' ? {} : { members: Number(text.members) }),
    })
  return (
    <DirectoryForm send={send} onSend={submit} onClose={onClose}>
      <div className="form-row">
        <ChoiceField
          name="kind"
          label={words.kind}
          value={kind}
          onChange={(chosen) => chosen !== undefined && setKind(chosen)}
          options={kinds.map((value) => ({ value, label: kindName(value) }))}
        />
        {kind === 'industry' && (
          <ChoiceField
            name="sector"
            label={words.sector}
            optional
            value={sector}
            onChange={setSector}
            options={sectors.map((value) => ({ value, label: sectorName(value) }))}
          />
        )}
        <LineField {...asking('director')} />
      </div>
      <div className="form-row">
        <LineField {...asking('members')} type="number" optional />
        <LineField {...asking('founded')} type="date" optional />
        <LineField {...asking('termEnds')} type="date" optional />
      </div>
    </DirectoryForm>
  )
}
