import type { CommandBody } from '@jiefen/contract'
import { Input } from 'antd'
import { useWords } from '../language/index.ts'
import { FieldBox } from './field-box.tsx'
import { fieldId } from './problem-notice.tsx'
import { pieceWords } from './words.ts'

export type GuardianInput = NonNullable<CommandBody<'add-party'>['party']['guardian']>

interface GuardianFieldsProps {
  readonly name: string
  readonly value: GuardianInput | undefined
  readonly onChange: (guardian: GuardianInput) => void
}

/** Who acts for somebody under age, or who cannot decide alone: a name, and what makes them the guardian. */
export function GuardianFields({ name, value, onChange }: GuardianFieldsProps) {
  const words = useWords(pieceWords)
  const guardian = value ?? { name: '', relation: '' }
  return (
    <>
      <FieldBox name={`${name}.name`} label={words.guardian} hint={words.guardianHint} optional>
        <Input
          id={fieldId(`${name}.name`)}
          value={guardian.name}
          autoComplete="off"
          onChange={(event) => onChange({ ...guardian, name: event.target.value })}
        />
      </FieldBox>
      <FieldBox name={`${name}.relation`} label={words.guardianRelation} optional>
        <Input
          id={fieldId(`${name}.relation`)}
          value={guardian.relation}
          autoComplete="off"
          placeholder={words.guardianRelationPlaceholder}
          onChange={(event) => onChange({ ...guardian, relation: event.target.value })}
        />
      </FieldBox>
    </>
  )
}

/** Half a guardian is none. */
export function saidGuardian(value: GuardianInput | undefined): GuardianInput | undefined {
  const [name, relation] = [value?.name.trim() ?? '', value?.relation.trim() ?? '']
  return name === '' || relation === '' ? undefined : { name, relation }
}
