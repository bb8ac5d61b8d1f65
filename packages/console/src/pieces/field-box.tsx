import { useWords } from '../language/index.ts'
import { fieldId } from './problem-notice.tsx'
import { pieceWords } from './words.ts'

interface FieldBoxProps {
  /** The field's path on the wire; its input must carry `fieldId(name)`. */
  readonly name: string
  readonly label: React.ReactNode
  readonly hint?: React.ReactNode
  readonly optional?: boolean
  readonly group?: boolean
  readonly children: React.ReactNode
}

/** A question with its answer: label above, hint between, always in the same place. */
export function FieldBox({ name, label, hint, optional = false, group = false, children }: FieldBoxProps) {
  const words = useWords(pieceWords)
  const said = (
    <>
      {label} {optional && <span className="quiet optional">{words.optional}</span>}
    </>
  )
  if (group)
    return (
      <fieldset className="field" id={fieldId(name)} tabIndex={-1}>
        <legend>{said}</legend>
        {hint !== undefined && <p className="hint">{hint}</p>}
        {children}
      </fieldset>
    )
  return (
    <div className="field">
      <label htmlFor={fieldId(name)}>{said}</label>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </div>
  )
}
