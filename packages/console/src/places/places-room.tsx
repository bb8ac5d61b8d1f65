import type { UnitView } from '@jiefen/contract'
import { Input } from 'antd'
import { useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { EmptyNote, Loading, PageHead } from '../pieces/index.ts'
import { unitKindNames } from '../vocabulary/index.ts'
import { useRegion } from '../wire/index.ts'
import { inTreeOrder } from './tree-order.ts'
import { placeWords } from './words.ts'

const shown = 200

/** The tree of units, each with its code, telephone and poster. */
export function PlacesRoom() {
  const words = useWords(placeWords)
  const say = useSay()
  const kindName = useNames(unitKindNames)
  const region = useRegion()
  const [typed, setTyped] = useState('')
  if (region === undefined) return <Loading />
  const levelName = (level: UnitView['level']) =>
    say(region.levels.find(({ name }) => name === level)?.word) || level
  const wanted = typed.trim().toLowerCase()
  const found = inTreeOrder(region.units).filter(
    ({ unit }) =>
      wanted === '' || `${unit.name.zh} ${unit.name.en} ${unit.code}`.toLowerCase().includes(wanted),
  )
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Input
        type="search"
        className="narrow-search"
        placeholder={words.search}
        aria-label={words.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.length === 0 && <EmptyNote title={words.none} />}
      <ul className="rows places">
        {found.slice(0, shown).map(({ unit, depth }) => (
          <li key={unit.id} className={wanted === '' ? `depth-${Math.min(depth, 4)}` : ''}>
            <strong>{say(unit.name)}</strong>
            <span className="quiet">
              {unit.kind === 'territory' ? levelName(unit.level) : kindName(unit.kind)}
            </span>
            <span>{unit.telephone ?? ''}</span>
            <span className="quiet">
              {words.code} <span className="figures">{unit.code}</span>
            </span>
            <span className="row-links">
              <a href={`/c/${unit.code}`} target="_blank" rel="noreferrer">
                {words.open}
              </a>
              <a
                href={`/api/units/${encodeURIComponent(unit.id)}/poster.pdf`}
                target="_blank"
                rel="noreferrer"
              >
                {words.poster}
              </a>
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown && <p className="quiet">{words.more(found.length - shown)}</p>}
    </>
  )
}
