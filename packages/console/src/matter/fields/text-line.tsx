import { Input } from 'antd'

interface TextLineProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly numeric?: boolean
  readonly onChange: (text: string) => void
}

/** A label and one line beneath it. */
export function TextLine({ id, label, value, numeric = false, onChange }: TextLineProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        {...(numeric ? { inputMode: 'decimal' as const } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
