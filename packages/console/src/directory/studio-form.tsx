import type { DirectoryCommittee, NewStudio } from '@jiefen/contract'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { useSend } from '../wire/index.ts'
import { ChoiceField, DirectoryForm, LineField, ProseField } from './directory-form.tsx'
import { directoryWords } from './words.ts'

interface StudioFormProps {
  readonly unit: string
  readonly mediators: DirectoryCommittee['mediators']
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How much fits: an English name or text is longer than the same in Chinese. */
const most = { nameZh: 60, nameEn: 120, wordsZh: 400, wordsEn: 800 }

/** A studio that bears a name (个人调解室). */
export function StudioForm({ unit, mediators, onDone, onClose }: StudioFormProps) {
  const words = useWords(directoryWords)
  const [person, setPerson] = useState<string>()
  const [text, setText] = useState({ nameZh: '', nameEn: '', wordsZh: '', wordsEn: '' })
  const send = useSend<NewStudio, unknown>({ path: () => '/api/directory/studios', onDone })
  const asking = (name: keyof typeof text) => ({
    ...{ name, label: words[name], value: text[name], maxLength: most[name] },
    onChange: (value: string) => setText({ ...text, [name]: value }),
  })
  return (
    <DirectoryForm
      send={send}
      unfilled={text.nameZh.trim() === '' || text.nameEn.trim() === ''}
      onSend={() => send.mutate({ unit, ...text, ...(person === undefined ? {} : { person }) })}
      onClose={onClose}
    >
      <div className="form-row">
        <LineField {...asking('nameZh')} />
        <LineField {...asking('nameEn')} />
        <ChoiceField
          name="person"
          label={words.holder}
          optional
          value={person}
          onChange={setPerson}
          options={mediators.map(({ person: value, name: label }) => ({ value, label }))}
        />
      </div>
      <ProseField {...asking('wordsZh')} optional />
      <ProseField {...asking('wordsEn')} optional />
    </DirectoryForm>
  )
}
