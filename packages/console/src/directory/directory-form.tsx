import { Input, Select } from 'antd'
import { useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf } from '../wire/index.ts'
import { directoryWords } from './words.ts'

interface DirectoryFormProps {
  /** How the sending stands. */
  readonly send: { readonly error: unknown; readonly isPending: boolean }
  /** What still has to be filled in before anything can be kept. */
  readonly unfilled?: boolean
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The frame of every entry in the register: what went wrong, the questions, save or leave it. */
export function DirectoryForm({ send, unfilled = false, onSend, onClose, children }: DirectoryFormProps) {
  const words = useWords(directoryWords)
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {children}
      <FormEnd
        does={words.save}
        sending={send.isPending}
        disabled={unfilled}
        leave={{ says: words.cancel, run: onClose }}
      />
    </form>
  )
}

interface QuestionProps<Value> {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly value: Value
  readonly onChange: (value: Value) => void
}

interface LineFieldProps extends QuestionProps<string> {
  readonly type?: 'text' | 'date' | 'number'
  readonly maxLength: number
  /** Numbers of persons: the browser is not to offer its owner’s. */
  readonly personal?: boolean
}

/** One line: a name, a day, a number. */
export function LineField(props: LineFieldProps) {
  const { name, type = 'text', maxLength, value, onChange, personal = false } = props
  return (
    <FieldBox {...boxOf(props)}>
      <Input
        {...{ id: fieldId(name), type, maxLength, value }}
        {...(personal ? { autoComplete: 'off' } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldBox>
  )
}

interface ProseFieldProps extends QuestionProps<string> {
  readonly maxLength?: number
  readonly rows?: readonly [least: number, most: number]
  readonly personal?: boolean
}

/** Some lines of text. */
export function ProseField(props: ProseFieldProps) {
  const { name, maxLength, rows = [2, 6], value, onChange, personal = false } = props
  return (
    <FieldBox {...boxOf(props)}>
      <Input.TextArea
        {...{ id: fieldId(name), value, autoSize: { minRows: rows[0], maxRows: rows[1] } }}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...(personal ? { autoComplete: 'off' } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldBox>
  )
}

interface ChoiceFieldProps<Value extends string> extends QuestionProps<Value | undefined> {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

/** One of a list; where the question may be left out, the choice may be taken back. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, optional = false, value, options, onChange } = props
  return (
    <FieldBox {...boxOf(props)}>
      <Select<Value | null>
        id={fieldId(name)}
        className="fill"
        allowClear={optional}
        value={value ?? null}
        onChange={(chosen) => onChange(chosen ?? undefined)}
        options={[...options]}
      />
    </FieldBox>
  )
}

const boxOf = ({
  name,
  label,
  hint,
  optional = false,
}: Omit<QuestionProps<never>, 'value' | 'onChange'>) => ({
  ...{ name, label, optional },
  ...(hint === undefined ? {} : { hint }),
})
