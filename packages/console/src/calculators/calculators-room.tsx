import type { CalculatorList } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { Asked, FieldBox, PageHead } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { CalculatorForm } from './calculator-form.tsx'
import { keepWords } from './keep-words.ts'
import { calculatorWords } from './words.ts'

/** Pick a calculator, fill in a short form, read every step. */
export function CalculatorsRoom() {
  const words = useWords(calculatorWords)
  const say = useSay()
  const keep = useWords(keepWords)
  const { matter, replaces } = useSearch({ from: '/calculators' })
  const [chosen, setChosen] = useState<string>()
  const list = useQuery({
    queryKey: ['calculators'],
    queryFn: ({ signal }) => ask<CalculatorList>('/api/calculators', { signal }),
  })
  return (
    <>
      <div className="not-printed">
        <PageHead title={words.title} says={matter === undefined ? words.says : keep.says} />
        {matter !== undefined && (
          <p className="for-matter">
            <strong className="figures">{keep.forMatter(matter)}</strong>{' '}
            <Link to="/matters/$number" params={{ number: matter }} search={{ tab: 'calculations' }}>
              {keep.back}
            </Link>
          </p>
        )}
      </div>
      <Asked answer={list}>
        {({ rows, fictional }) => {
          const calculator = rows.find(({ name }) => name === chosen) ?? rows[0]
          return (
            <div className="calculators">
              <div className="not-printed">
                {fictional && <p className="form-says">{words.fictional}</p>}
                <FieldBox name="calculator" label={words.which} group>
                  <div className="choices short">
                    {rows.map((row) => (
                      <label key={row.name} className="choice">
                        <input
                          type="radio"
                          name="calculator"
                          checked={row.name === calculator?.name}
                          onChange={() => setChosen(row.name)}
                        />
                        <span>
                          {say(row.words)}
                          {row.tables.some(({ local, state }) => local && state !== 'there') && (
                            <span className="hint">{words.partly}</span>
                          )}
                        </span>
                      </label>
                    ))}
                  </div>
                </FieldBox>
              </div>
              {calculator !== undefined && (
                <CalculatorForm
                  key={calculator.name}
                  calculator={calculator}
                  matter={matter}
                  replaces={replaces}
                />
              )}
            </div>
          )
        }}
      </Asked>
    </>
  )
}
