import { Button, Input, Popconfirm, Radio } from 'antd'
import { useMarks, useNames, useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, PhotoField, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { channelNames, kindNames } from '../vocabulary/index.ts'
import type { Problem } from '../wire/index.ts'
import type { Draft } from './draft.ts'
import { OtherSides } from './other-sides.tsx'
import { receptionWords } from './words.ts'

interface RegisterFormProps {
  readonly draft: Draft
  readonly unit: string | undefined
  /** Units whose window this person may register for. */
  readonly windows: readonly string[]
  readonly problem: Problem | undefined
  readonly sending: boolean
  readonly onChange: (change: Partial<Draft>) => void
  readonly onClear: () => void
  readonly onRegister: () => void
}

/** One form in the order in which people talk. */
export function RegisterForm({
  draft,
  unit,
  windows,
  problem,
  sending,
  onChange,
  onClear,
  onRegister,
}: RegisterFormProps) {
  const marks = useMarks()
  const words = useWords(receptionWords)
  const channelName = useNames(channelNames)
  const kindName = useNames(kindNames)
  return (
    <form
      className="register-form"
      onSubmit={(event) => {
        event.preventDefault()
        onRegister()
      }}
    >
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className="form-row">
        <FieldBox name="channel" label={words.channel} group>
          <Radio.Group
            optionType="button"
            value={draft.channel}
            onChange={(event) => onChange({ channel: event.target.value })}
            options={(['desk', 'hotline', 'grid'] as const).map((channel) => ({
              value: channel,
              label: channelName(channel),
            }))}
          />
        </FieldBox>
        <FieldBox name="unit" label={words.window}>
          <UnitPicker
            name="unit"
            value={unit}
            {...(windows.length === 0 ? {} : { only: windows })}
            onChange={(chosen) => chosen !== undefined && onChange({ unit: chosen })}
          />
        </FieldBox>
      </div>
      {draft.channel === 'desk' && (
        <FieldBox name="persons" label={words.persons} hint={words.personsHint} optional>
          <Input
            id={fieldId('persons')}
            className="short-input"
            inputMode="numeric"
            maxLength={5}
            placeholder="1"
            value={draft.persons}
            onChange={(event) => onChange({ persons: event.target.value.replace(/\D/g, '') })}
          />
        </FieldBox>
      )}
      <FieldBox name="story" label={words.story} hint={words.storyHint}>
        <Input.TextArea
          id={fieldId('story')}
          autoFocus
          autoSize={{ minRows: 5, maxRows: 16 }}
          maxLength={5000}
          value={draft.story}
          onChange={(event) => onChange({ story: event.target.value })}
        />
      </FieldBox>
      <FieldBox name="kind" label={words.kind} hint={words.kindHint} group>
        <Radio.Group
          optionType="button"
          value={draft.kind}
          onChange={(event) => onChange({ kind: event.target.value })}
          options={[
            { value: 'unsure', label: words.unsure },
            ...(['dispute', 'appeal', 'hazard'] as const).map((kind) => ({
              value: kind,
              label: kindName(kind),
            })),
          ]}
        />
      </FieldBox>
      <div className="form-row">
        <FieldBox name="place.unit" label={`${words.place}${marks.colon}${words.placeUnit}`} optional>
          <UnitPicker
            name="place.unit"
            value={draft.placeUnit}
            kinds={['territory']}
            clearable
            onChange={(placeUnit) => onChange({ placeUnit })}
          />
        </FieldBox>
        <FieldBox name="place.words" label={words.placeWords} optional>
          <Input
            id={fieldId('place.words')}
            maxLength={200}
            placeholder={words.placeExample}
            value={draft.placeWords}
            onChange={(event) => onChange({ placeWords: event.target.value })}
          />
        </FieldBox>
      </div>
      {draft.kind !== 'hazard' && (
        <OtherSides sides={draft.otherSides} onChange={(otherSides) => onChange({ otherSides })} />
      )}
      <FieldBox name="wish" label={words.wish} optional>
        <Input.TextArea
          id={fieldId('wish')}
          autoSize={{ minRows: 2 }}
          maxLength={1000}
          value={draft.wish}
          onChange={(event) => onChange({ wish: event.target.value })}
        />
      </FieldBox>
      <FieldBox name="photos" label={words.photos} optional group>
        <PhotoField photos={draft.photos} most={9} onChange={(photos) => onChange({ photos })} />
      </FieldBox>
      <FormEnd
        does={
          <>
            {words.register} <kbd>Ctrl+↵</kbd>
          </>
        }
        large
        sending={sending}
        disabled={draft.story.trim() === ''}
      >
        <Popconfirm
          title={words.clearSure}
          okText={words.yesClear}
          cancelText={words.keep}
          onConfirm={onClear}
        >
          <Button type="text">{words.clear}</Button>
        </Popconfirm>
      </FormEnd>
    </form>
  )
}
