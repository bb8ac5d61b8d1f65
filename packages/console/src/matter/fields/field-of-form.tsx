import { Checkbox, Input } from 'antd'
import { useSay } from '../../language/index.ts'
import {
  FieldBox,
  fieldId,
  PartyFields,
  type PartyInput,
  PhotoField,
  type SentFile,
  UnitPicker,
} from '../../pieces/index.ts'
import {
  type Field,
  type HelperInput,
  promisesOf,
  type Sight,
  type SignInput,
  type TaskInput,
  type Value,
} from '../forms/index.ts'
import { partyNameOf } from '../party-name.ts'
import { CalculationPayments } from './calculation-payments.tsx'
import { ChoiceField } from './choice-field.tsx'
import { ClaimPayments } from './claim-payments.tsx'
import { ClaimantsField } from './claimants-field.tsx'
import { ClausesField } from './clauses-field.tsx'
import { HelpersField } from './helpers-field.tsx'
import { LineField } from './line-field.tsx'
import { MediatorField } from './mediator-field.tsx'
import { PartiesTicks } from './parties-ticks.tsx'
import { PartyChoice } from './party-choice.tsx'
import { PromisesField } from './promises-field.tsx'
import { ProseField } from './prose-field.tsx'
import { RoomField } from './room-field.tsx'
import { SignsField } from './signs-field.tsx'
import { TasksField } from './tasks-field.tsx'
import { UnitsField } from './units-field.tsx'
import { WhenField } from './when-field.tsx'

interface FieldOfFormProps {
  readonly field: Field
  readonly sight: Sight
  readonly onChange: (value: Value) => void
  /** Where one answer settles another of the same form. */
  readonly onOther: (name: string, value: Value) => void
}

/** One question of a form, with the input that fits its kind. */
export function FieldOfForm({ field, sight, onChange, onOther }: FieldOfFormProps) {
  const say = useSay()
  const grouped =
    !['prose', 'line', 'claimants', 'unit', 'units', 'day', 'moment', 'names', 'room'].includes(field.type) &&
    !isList(field)
  return (
    <FieldBox
      name={field.name}
      label={say(field.label)}
      group={grouped}
      optional={field.optional === true}
      {...(field.hint === undefined ? {} : { hint: say(field.hint) })}
    >
      <Answer field={field} sight={sight} onChange={onChange} onOther={onOther} />
    </FieldBox>
  )
}

const isList = (field: Field): boolean => field.type === 'choice' && field.list === true
const text = (value: Value): string => (typeof value === 'string' ? value : '')
const chosen = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined)
const several = (value: Value): readonly string[] => (isSeveral(value) ? value : [])
const isSeveral = (value: Value): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const wordsOfParty = (party: Sight['matter']['parties'][number]) => {
  const name = partyNameOf(party) ?? '—'
  return { zh: name, en: name }
}
const tasks = (value: Value): readonly TaskInput[] => (isTasks(value) ? value : [])
const isTasks = (value: Value): value is readonly TaskInput[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object')
const signs = (value: Value): readonly SignInput[] | undefined =>
  Array.isArray(value) ? value.filter((row): row is SignInput => typeof row === 'object') : undefined
const helpers = (value: Value): readonly HelperInput[] =>
  Array.isArray(value) ? value.filter((row): row is HelperInput => typeof row === 'object') : []
const isParty = (value: Value): value is PartyInput => typeof value === 'object' && !Array.isArray(value)
const isFile = (value: Value): value is SentFile => typeof value === 'object' && 'file' in value

const isFiles = (value: Value): value is readonly SentFile[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && 'file' in one)

function Answer({ field, sight, onChange, onOther }: FieldOfFormProps) {
  const say = useSay()
  const { matter, values } = sight
  const value = values[field.name]
  const { name } = field
  switch (field.type) {
    case 'prose':
      return (
        <ProseField
          {...{ name, onChange }}
          max={field.max}
          rows={field.rows ?? 4}
          phrases={field.phrases ?? []}
          value={text(value)}
        />
      )
    case 'line':
      return (
        <LineField
          {...{ name, onChange }}
          max={field.max}
          suggestions={field.suggestions ?? []}
          value={text(value)}
        />
      )
    case 'choice':
      return (
        <ChoiceField
          {...{ name, onChange }}
          options={field.options(sight)}
          list={field.list === true}
          value={chosen(value)}
        />
      )
    case 'yes-no':
      return (
        <ChoiceField
          name={name}
          list={false}
          value={value === undefined ? undefined : String(value)}
          onChange={(answer) => onChange(answer === 'true')}
          options={[
            { value: 'true', words: field.yes },
            { value: 'false', words: field.no },
          ]}
        />
      )
    case 'tick':
      return (
        <div className="ticks">
          <label className="choice">
            <input
              type="checkbox"
              checked={value === true}
              onChange={(event) => onChange(event.target.checked ? true : undefined)}
            />
            <span>{say(field.says)}</span>
          </label>
        </div>
      )
    case 'party':
      return (
        <PartyChoice
          {...{ name, onChange }}
          parties={matter.parties.filter((party) => field.among?.(party, sight) ?? true)}
          value={chosen(value)}
        />
      )
    case 'parties':
      return <PartiesTicks parties={matter.parties} value={several(value)} onChange={onChange} />
    case 'party-input':
      return (
        <PartyFields
          {...{ name, onChange }}
          value={isParty(value) ? value : {}}
          {...(field.asks === undefined ? {} : { asks: field.asks })}
        />
      )
    case 'units':
      return <UnitsField {...{ name, onChange }} kinds={field.kinds} value={several(value)} />
    case 'several':
      return (
        <Checkbox.Group
          className="ticks"
          value={[...several(value)]}
          onChange={onChange}
          options={field.options(sight).map((option) => ({ value: option.value, label: say(option.words) }))}
        />
      )
    case 'tasks':
      return <TasksField {...{ name, onChange }} units={field.units(sight)} value={tasks(value)} />
    case 'helpers':
      return <HelpersField {...{ name, onChange }} value={helpers(value)} />
    case 'room':
      return <RoomField {...{ name, sight, onChange, onOther }} value={chosen(value)} />
    case 'unit':
      return (
        <UnitPicker
          {...{ name, onChange }}
          value={chosen(value)}
          clearable={field.optional === true}
          {...(field.kinds === undefined ? {} : { kinds: field.kinds })}
        />
      )
    case 'mediator':
      return <MediatorField {...{ name, onChange }} number={matter.number} value={chosen(value)} />
    case 'promises':
      return (
        <>
          <ClaimPayments
            {...{ matter, onChange }}
            library={sight.region?.clauses ?? []}
            promises={promisesOf(value)}
          />
          <CalculationPayments
            {...{ matter, onChange }}
            library={sight.region?.clauses ?? []}
            promises={promisesOf(value)}
          />
          <PromisesField
            {...{ name, onChange }}
            parties={sight.matter.parties.map((party) => ({ value: party.id, words: wordsOfParty(party) }))}
            library={sight.region?.clauses ?? []}
            value={promisesOf(value)}
          />
        </>
      )
    case 'claimants':
      return <ClaimantsField {...{ name, onChange }} parties={matter.parties} value={text(value)} />
    case 'signs':
      return (
        <SignsField
          {...{ name, onChange }}
          questions={sight.region?.screening ?? []}
          parties={matter.parties}
          value={signs(value)}
        />
      )
    case 'clauses':
      return <ClausesField {...{ name, onChange }} value={several(value)} />
    case 'names':
      return (
        <Input
          id={fieldId(name)}
          value={several(value).join('、')}
          onChange={(event) => onChange(event.target.value.split(/[、,，]/u))}
        />
      )
    case 'day':
    case 'moment':
      return <WhenField {...{ name, onChange }} withClock={field.type === 'moment'} value={text(value)} />
    case 'photo':
      return (
        <PhotoField most={1} photos={isFile(value) ? [value] : []} onChange={([photo]) => onChange(photo)} />
      )
    case 'photos':
      return <PhotoField most={field.most} photos={isFiles(value) ? value : []} onChange={onChange} />
    default:
      return field satisfies never
  }
}
