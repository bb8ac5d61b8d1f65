import { Button, Checkbox, Popover } from 'antd'
import { useWords } from '../language/index.ts'
import { type Column, columns } from './columns.ts'
import { worklistWords } from './words.ts'

interface ColumnChoiceProps {
  readonly chosen: readonly Column[]
  readonly onChange: (chosen: readonly Column[]) => void
}

export function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  const words = useWords(worklistWords)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="column-choice"
          value={[...chosen]}
          onChange={onChange}
          options={columns.map((column) => ({ value: column, label: words[column] }))}
        />
      }
    >
      <Button type="text">{words.columns}</Button>
    </Popover>
  )
}
