import type { Candidates, CandidateView } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useSay, useWords } from '../../language/index.ts'
import { Asked, fieldId } from '../../pieces/index.ts'
import { ask, useUnits } from '../../wire/index.ts'
import { neutralityWords } from '../neutrality-words.ts'

interface MediatorFieldProps {
  readonly name: string
  readonly number: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

const shown = 8

/** Whom the desk may propose, in the order of the server: with their load, and what the register finds. */
export function MediatorField({ name, number, value, onChange }: MediatorFieldProps) {
  const words = useWords(neutralityWords)
  const units = useUnits()
  const [typed, setTyped] = useState('')
  const candidates = useQuery({
    queryKey: ['candidates', number],
    queryFn: ({ signal }) => ask<Candidates>(`/api/matters/${number}/mediators`, { signal }),
  })
  const wanted = typed.trim()
  return (
    <Asked answer={candidates}>
      {({ rows }) => {
        const found = rows.filter((row) => `${row.name} ${units.nameOf(row.committee)}`.includes(wanted))
        const offered = found.filter((row, at) => at < shown || row.person === value)
        return (
          <>
            <p className="hint">{rows.length === 0 ? words.nobody : words.order}</p>
            {rows.length > shown && (
              <Input
                type="search"
                className="narrow-search"
                placeholder={words.search}
                aria-label={words.search}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
            <div className="choices">
              {offered.map((row) => (
                <OneCandidate
                  key={`${row.person}${row.committee}`}
                  {...{ row, name, committee: units.nameOf(row.committee) }}
                  checked={row.person === value}
                  onChoose={() => onChange(row.person)}
                />
              ))}
            </div>
            {found.length > offered.length && (
              <p className="quiet">{words.more(found.length - offered.length)}</p>
            )}
          </>
        )
      }}
    </Asked>
  )
}

interface OneCandidateProps {
  readonly row: CandidateView
  readonly name: string
  readonly committee: string
  readonly checked: boolean
  readonly onChoose: () => void
}

function OneCandidate({ row, name, committee, checked, onChoose }: OneCandidateProps) {
  const words = useWords(neutralityWords)
  const say = useSay()
  const { open, fits, published, found, barred } = row
  const about = [words.open(open), ...(fits ? [words.fits] : []), ...(published ? [] : [words.unpublished])]
  return (
    <label className="choice">
      <input
        type="radio"
        name={fieldId(name)}
        checked={checked}
        disabled={barred !== undefined}
        onChange={onChoose}
      />
      <span>
        {row.name} <span className="quiet">{committee}</span>
        <span className="hint">{about.join(' · ')}</span>
        {barred !== undefined && (
          <span className="hint late">
            {words.barred}
            {say(barred)}
          </span>
        )}
        {barred === undefined && found.length > 0 && (
          <span className="hint">
            {words.foundTitle}：{found.map(say).join('；')}
          </span>
        )}
      </span>
    </label>
  )
}
