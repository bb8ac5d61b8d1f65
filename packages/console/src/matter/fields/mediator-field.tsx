import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../language/index.ts'
import { Asked, UnitPicker } from '../../pieces/index.ts'
import { ask, useUnits } from '../../wire/index.ts'
import { actionWords } from '../words.ts'
import { ChoiceField } from './choice-field.tsx'

interface MediatorFieldProps {
  readonly name: string
  readonly unit: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

interface Mediator {
  readonly person: string
  readonly name: string
  readonly committee: string
  readonly open: number
}

/** A mediator of a committee, with how many matters each has in hand; begins with the committee nearest to the unit. */
export function MediatorField({ name, unit, value, onChange }: MediatorFieldProps) {
  const words = useWords(actionWords)
  const units = useUnits()
  const [chosen, setChosen] = useState<string>()
  const committee = chosen ?? nearestCommittee(units.all, unit)
  const mediators = useQuery({
    queryKey: ['mediators', committee],
    queryFn: ({ signal }) =>
      ask<readonly Mediator[]>(`/api/mediators?${new URLSearchParams({ committee: committee ?? '' })}`, {
        signal,
      }),
    enabled: committee !== undefined,
  })
  return (
    <>
      <p className="hint">{words.committee}</p>
      <UnitPicker name={`${name}.committee`} kinds={['committee']} value={committee} onChange={setChosen} />
      {committee !== undefined && (
        <Asked answer={mediators}>
          {(people) =>
            people.length === 0 ? (
              <p className="quiet">{words.noMediators}</p>
            ) : (
              <ChoiceField
                name={name}
                list={people.length > 8}
                value={value}
                onChange={onChange}
                options={people.map(({ person, name: called, open }) => {
                  const label = `${called} · ${words.mediatorOpen(open)}`
                  return { value: person, words: { zh: label, en: label } }
                })}
              />
            )
          }
        </Asked>
      )}
    </>
  )
}

/** Only what the picker shows first; which committee is right is for the person, and the server. */
function nearestCommittee(
  all: readonly { readonly id: string; readonly parent?: string; readonly kind: string }[],
  unit: string,
): string | undefined {
  for (
    let step: string | undefined = unit;
    step !== undefined;
    step = all.find(({ id }) => id === step)?.parent
  ) {
    const own = all.find(({ kind, parent }) => kind === 'committee' && parent === step)
    if (own !== undefined) return own.id
  }
  return undefined
}
