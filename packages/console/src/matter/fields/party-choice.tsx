import type { MatterView } from '@jiefen/contract'
import { useMarks, useNames, useWords } from '../../language/index.ts'
import { sideNames } from '../../vocabulary/index.ts'
import { partyNameOf } from '../party-name.ts'
import { actionWords } from '../words.ts'
import { ChoiceField } from './choice-field.tsx'

interface PartyChoiceProps {
  readonly name: string
  readonly parties: MatterView['parties']
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function PartyChoice({ name, parties, value, onChange }: PartyChoiceProps) {
  const marks = useMarks()
  const words = useWords(actionWords)
  const sideName = useNames(sideNames)
  if (parties.length === 0) return <p className="quiet">{words.noPartyLeft}</p>
  return (
    <ChoiceField
      name={name}
      list={false}
      value={value}
      onChange={onChange}
      options={parties.map((party) => {
        const label = `${partyNameOf(party) ?? '—'}${marks.within(sideName(party.side))}`
        return { value: party.id, words: { zh: label, en: label } }
      })}
    />
  )
}
