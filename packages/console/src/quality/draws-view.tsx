import type { Draws } from '@jiefen/contract'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, FieldBox, UnitPicker } from '../pieces/index.ts'
import { CausesView } from './causes-view.tsx'
import { MonthCard } from './month-card.tsx'
import { useAsked } from './use-quality.ts'
import { qualityWords } from './words.ts'

/** The last months of one place: what was promised, drawn, and where each review stands. */
export function DrawsView() {
  const words = useWords(qualityWords)
  const [unit, setUnit] = useState<string>()
  const answer = useAsked<Draws>(unit === undefined ? 'draws' : `draws?unit=${encodeURIComponent(unit)}`)
  return (
    <Asked answer={answer}>
      {(draws) =>
        draws.places.length === 0 ? (
          <>
            <EmptyNote title={words.noPlaces} />
            <CausesView {...draws} />
          </>
        ) : (
          <>
            {draws.places.length > 1 && (
              <div className="board-choice">
                <FieldBox name="place" label={words.place}>
                  <UnitPicker
                    name="place"
                    value={draws.unit}
                    only={draws.places.map(({ id }) => id)}
                    onChange={setUnit}
                  />
                </FieldBox>
              </div>
            )}
            <div className="posts">
              <CausesView {...draws} />
              {draws.months.map((month) => (
                <MonthCard key={`${month.unit}${month.month}`} month={month} />
              ))}
            </div>
          </>
        )
      }
    </Asked>
  )
}
