import type { CommandBody } from '@jiefen/contract'
import { Input, Radio } from 'antd'
import { useNames, useWords } from '../language/index.ts'
import { partyTypeNames, readerLanguageNames, tellByNames } from '../vocabulary/index.ts'
import { FieldBox } from './field-box.tsx'
import { GuardianFields, saidGuardian } from './guardian-fields.tsx'
import { fieldId } from './problem-notice.tsx'
import { pieceWords } from './words.ts'

/** Who somebody is; what they claim has a form of its own. */
export type PartyInput = Omit<CommandBody<'add-party'>['party'], 'claim'>
type Text = Exclude<keyof PartyInput, 'type' | 'tellBy' | 'language' | 'guardian'>

interface PartyFieldsProps {
  readonly name: string
  readonly value: PartyInput
  readonly onChange: (party: PartyInput) => void
  /** Which questions to ask; all but the guardian unless said otherwise. */
  readonly asks?: readonly (keyof PartyInput)[]
}

/** Who somebody is: name or description, telephone, identity number, address; nothing is compulsory. */
export function PartyFields({ name, value, onChange, asks }: PartyFieldsProps) {
  const words = useWords(pieceWords)
  const typeName = useNames(partyTypeNames)
  const tellByName = useNames(tellByNames)
  const languageName = useNames(readerLanguageNames)
  const asked = (field: keyof PartyInput) => asks === undefined || asks.includes(field)
  const line = (
    field: Text,
    label: string,
    more: { hint?: string; placeholder?: string; inputMode?: 'tel' | 'email' } = {},
  ) =>
    asked(field) && (
      <FieldBox
        name={`${name}.${field}`}
        label={label}
        optional
        {...(more.hint === undefined ? {} : { hint: more.hint })}
      >
        <Input
          id={fieldId(`${name}.${field}`)}
          value={value[field] ?? ''}
          autoComplete="off"
          {...(more.placeholder === undefined ? {} : { placeholder: more.placeholder })}
          {...(more.inputMode === undefined ? {} : { inputMode: more.inputMode })}
          onChange={(event) => onChange(withText(value, field, event.target.value))}
        />
      </FieldBox>
    )
  return (
    <div className="party-fields">
      {asked('type') && (
        <FieldBox name={`${name}.type`} label={words.type} group>
          <Radio.Group
            value={value.type ?? 'person'}
            onChange={(event) => onChange({ ...value, type: event.target.value })}
            options={(['person', 'organisation'] as const).map((type) => ({
              value: type,
              label: typeName(type),
            }))}
          />
        </FieldBox>
      )}
      {line('name', words.name, { placeholder: words.namePlaceholder })}
      {line('telephone', words.telephone, { inputMode: 'tel' })}
      {line('description', words.describe, { placeholder: words.describePlaceholder })}
      {line('identityNumber', words.identity, { hint: words.identityHint })}
      {line('mail', words.mail, { inputMode: 'email' })}
      {line('address', words.address)}
      {asks?.includes('guardian') === true && (
        <GuardianFields
          name={`${name}.guardian`}
          value={value.guardian}
          onChange={(guardian) => onChange({ ...value, guardian })}
        />
      )}
      {asked('tellBy') && (
        <FieldBox name={`${name}.tellBy`} label={words.tellBy} hint={words.tellByHint} optional group>
          <Radio.Group
            value={value.tellBy}
            onChange={(event) => onChange({ ...value, tellBy: event.target.value })}
            options={(['sms', 'mail', 'letter', 'call'] as const).map((way) => ({
              value: way,
              label: tellByName(way),
            }))}
          />
        </FieldBox>
      )}
      {asked('language') && (
        <FieldBox name={`${name}.language`} label={words.reads} optional group>
          <Radio.Group
            value={value.language}
            onChange={(event) => onChange({ ...value, language: event.target.value })}
            options={(['zh', 'en'] as const).map((language) => ({
              value: language,
              label: languageName(language),
            }))}
          />
        </FieldBox>
      )}
    </div>
  )
}

function withText(party: PartyInput, field: Text, text: string): PartyInput {
  const { [field]: _before, ...rest } = party
  return text === '' ? rest : { ...rest, [field]: text }
}

/** A party as it should travel: trimmed, and absent when nothing was said about them. */
export function saidParty(party: PartyInput): PartyInput | undefined {
  const { guardian, ...texts } = party
  const said = Object.entries(texts)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '')
  const whose = saidGuardian(guardian)
  if (whose === undefined && !said.some(([field]) => field !== 'type')) return undefined
  return { ...Object.fromEntries(said), ...(whose === undefined ? {} : { guardian: whose }) }
}
