import type { MatterView } from '@jiefen/contract'
import { Checkbox } from 'antd'
import { partyNameOf } from '../party-name.ts'

interface PartiesTicksProps {
  readonly parties: MatterView['parties']
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

export function PartiesTicks({ parties, value, onChange }: PartiesTicksProps) {
  return (
    <Checkbox.Group
      className="ticks"
      value={[...value]}
      onChange={onChange}
      options={parties.map((party) => ({ value: party.id, label: partyNameOf(party) ?? '—' }))}
    />
  )
}
