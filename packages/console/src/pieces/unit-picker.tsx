import type { UnitView } from '@jiefen/contract'
import { Select } from 'antd'
import { useMarks, useWords } from '../language/index.ts'
import { useUnits } from '../wire/index.ts'
import { fieldId } from './problem-notice.tsx'
import { pieceWords } from './words.ts'

interface UnitPickerProps {
  readonly name: string
  readonly value: string | undefined
  readonly onChange: (unit: string | undefined) => void
  readonly kinds?: readonly UnitView['kind'][]
  readonly only?: readonly string[]
  readonly clearable?: boolean
}

/** One unit of the region, found by typing part of its name; the unit above tells namesakes apart. */
export function UnitPicker({ name, value, onChange, kinds, only, clearable = false }: UnitPickerProps) {
  const marks = useMarks()
  const units = useUnits()
  const words = useWords(pieceWords)
  const offered = units.all.filter(
    (unit) =>
      (kinds === undefined || kinds.includes(unit.kind)) && (only === undefined || only.includes(unit.id)),
  )
  return (
    <Select
      id={fieldId(name)}
      className="fill"
      value={value ?? null}
      onChange={(unit) => onChange(unit ?? undefined)}
      allowClear={clearable}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={words.searchUnit}
      options={offered.map((unit) => ({
        value: unit.id,
        label:
          unit.parent === undefined
            ? units.nameOf(unit.id)
            : `${units.nameOf(unit.id)}${marks.within(units.nameOf(unit.parent))}`,
      }))}
    />
  )
}
