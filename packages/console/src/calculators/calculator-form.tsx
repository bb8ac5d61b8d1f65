import type { Calculation, CalculatorView, CommandBody } from '@jiefen/contract'
import { useState } from 'react'
import { legalDay, useMoments, useSay, useWords } from '../language/index.ts'
import { FormEnd, ProblemNotice } from '../pieces/index.ts'
import { type Problem, problemOf, useSend } from '../wire/index.ts'
import { atFirst, type Entry, type Filled } from './fields.ts'
import { forms } from './forms/index.ts'
import { GivenFigures, type Typed } from './given-figures.tsx'
import { KeepCalculation } from './keep-calculation.tsx'
import { missingIn, withFields } from './missing.ts'
import { OneField } from './one-field.tsx'
import { FormReader } from './read-form.ts'
import { readGiven } from './read-given.ts'
import { ResultSheet } from './result-sheet.tsx'
import { RowFields } from './row-fields.tsx'
import { TablesList } from './tables-list.tsx'
import { calculatorWords } from './words.ts'

interface CalculatorFormProps {
  readonly calculator: CalculatorView
  /** Opened beside a matter: the result can be kept in its file, in place of an earlier one. */
  readonly matter: string | undefined
  readonly replaces: string | undefined
}

/** One calculator: its questions, what is missing, and what came out. */
export function CalculatorForm({ calculator, matter, replaces }: CalculatorFormProps) {
  const { name, tables } = calculator
  const words = useWords(calculatorWords)
  const say = useSay()
  const moments = useMoments()
  const today = legalDay(moments.now)
  const { entries, read } = forms[name]
  const [filled, setFilled] = useState<Filled>(() => atFirst(entries, today))
  const [given, setGiven] = useState<readonly Typed[]>([])
  const [unread, setUnread] = useState<Problem>()
  const send = useSend<object, Calculation>({ path: () => `/api/calculators/${name}` })

  const change = (next: Filled) => {
    setFilled(next)
    send.reset()
  }
  const startAfresh = () => {
    change(atFirst(entries, today))
    setGiven([])
    setUnread(undefined)
  }
  const submit = () => {
    const form = new FormReader(filled)
    const body = { input: read(form), given: readGiven(given, form.faults) }
    const isReadable = form.faults.length === 0
    setUnread(
      isReadable
        ? undefined
        : { type: 'about:blank', title: words.notRight, status: 422, code: 'not-read', faults: form.faults },
    )
    if (!isReadable) return send.reset()
    send.mutate(body, {
      onError: (thrown) => {
        // What is missing here can be typed in: its places are laid out at once.
        const away = missingIn(problemOf(thrown)).filter(
          (one) =>
            tables.some((table) => table.local && table.name === one.name) &&
            !given.some((g) => g.name === one.name),
        )
        if (away.length > 0)
          setGiven([...given, ...away.map((one) => ({ name: one.name, value: '', year: '', source: '' }))])
      },
    })
  }
  const problem = unread ?? (send.error === null ? undefined : withFields(name, problemOf(send.error)))
  const missing = problem === undefined ? [] : missingIn(problem)
  return (
    <>
      <form
        className="calculator-form not-printed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {problem !== undefined && (
          <div ref={bringIntoView} key={problem.code}>
            <ProblemNotice
              problem={problem}
              action={
                missing.length > 0 && (
                  <>
                    <p>{words.missingTitle}</p>
                    <ul>
                      {missing.map((one) => (
                        <li key={one.name}>
                          {words.missingOf(say(one.words), moments.day(one.day), one.why === 'none')}
                        </li>
                      ))}
                    </ul>
                  </>
                )
              }
            />
          </div>
        )}
        <div className="calculator-fields">
          {entries
            .filter(({ when }) => when === undefined || when(filled.values))
            .map((entry) => (
              <EntryField key={entry.id} entry={entry} filled={filled} onChange={change} />
            ))}
        </div>
        <GivenFigures
          tables={tables}
          given={given}
          onChange={(next) => {
            setGiven(next)
            send.reset()
          }}
        />
        <FormEnd
          does={words.calculate}
          sending={send.isPending}
          leave={{ says: words.fresh, run: startAfresh }}
        />
      </form>
      {send.data !== undefined && unread === undefined && (
        <ResultSheet title={say(calculator.words)} result={send.data}>
          {matter !== undefined && send.variables !== undefined && (
            <KeepCalculation
              number={matter}
              replaces={replaces}
              // What was asked is what this calculator asks: the form of the same name has read it.
              asking={{ calculator: name, ...send.variables } as CommandBody<'keep-calculation'>['asking']}
            />
          )}
        </ResultSheet>
      )}
      <TablesList tables={tables} />
      {send.data === undefined && <p className="quiet not-printed">{words.disclaimer}</p>}
    </>
  )
}

interface EntryProps {
  readonly entry: Entry
  readonly filled: Filled
  readonly onChange: (filled: Filled) => void
}

function EntryField({ entry, filled: { values, rows }, onChange }: EntryProps) {
  if (entry.kind === 'rows')
    return (
      <RowFields
        entry={entry}
        rows={rows[entry.id] ?? []}
        onChange={(next) => onChange({ values, rows: { ...rows, [entry.id]: next } })}
      />
    )
  return (
    <OneField
      field={entry}
      name={entry.id}
      value={values[entry.id] ?? ''}
      onChange={(value) => onChange({ values: { ...values, [entry.id]: value }, rows })}
    />
  )
}

const bringIntoView = (notice: HTMLElement | null): void => notice?.scrollIntoView({ block: 'center' })
