import type { UnitView } from '@jiefen/contract'
import { Select } from 'antd'
import { useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { useUnits } from '../../wire/index.ts'
import { actionWords } from '../words.ts'

interface UnitsFieldProps {
  readonly name: string
  readonly kinds: readonly UnitView['kind'][]
  readonly value: readonly string[]
  readonly onChange: (units: readonly string[]) => void
}

/** Several units of the region, found by typing part of a name. */
export function UnitsField({ name, kinds, value, onChange }: UnitsFieldProps) {
  const units = useUnits()
  const words = useWords(actionWords)
  return (
    <Select
      id={fieldId(name)}
      className="fill"
      mode="multiple"
      value={[...value]}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={words.choose}
      options={units.all
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ id }) => ({ value: id, label: units.nameOf(id) }))}
    />
  )
}
