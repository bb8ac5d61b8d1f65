import type { MatterView } from '@jiefen/contract'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { CalculationSteps, CalculationSums } from '../calculators/index.ts'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { useRegion } from '../wire/index.ts'
import type { Begin } from './actions.ts'
import { calculationsWords } from './calculations-words.ts'
import { drawnSoFar, paymentClause, promiseFrom, withTotal } from './forms/index.ts'

/** The calculations of the file, each with every step as it was worked out then. */
export function CalculationsTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(calculationsWords)
  const navigate = useNavigate()
  const { calculations, number } = matter
  const begin = matter.may['keep-calculation'] === true && (
    <Button type="primary" onClick={() => navigate({ to: '/calculators', search: { matter: number } })}>
      {words.begin}
    </Button>
  )
  if (calculations.length === 0) return <EmptyNote title={words.none}>{begin}</EmptyNote>
  return (
    <>
      {calculations.toReversed().map((one) => (
        <KeptCalculation key={one.calculation} one={one} matter={matter} onBegin={onBegin} />
      ))}
      {begin !== false && <p className="actions">{begin}</p>}
    </>
  )
}

interface KeptCalculationProps {
  readonly one: MatterView['calculations'][number]
  readonly matter: MatterView
  readonly onBegin: Begin
}

function KeptCalculation({ one, matter, onBegin }: KeptCalculationProps) {
  const words = useWords(calculationsWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { calculation, title, result, withdrawn, replacedBy } = one
  const navigate = useNavigate()
  const library = useRegion()?.clauses ?? []
  const again = { matter: matter.number, replaces: String(calculation) }
  const payment = promiseFrom(one, paymentClause(library))
  const stands = withdrawn === undefined && replacedBy === undefined
  const paper = `/api/matters/${encodeURIComponent(matter.number)}/papers/calculation-${calculation}.pdf`
  return (
    <section className={stands ? 'kept-calculation' : 'kept-calculation gone'}>
      <h3>
        {words.nth(calculation)} · {title}
      </h3>
      <p className="quiet">
        {say(one.calculatorWords)} · {words.kept(say(one.by), moments.near(one.keptAt))} ·{' '}
        {one.shownAt === undefined ? words.hidden : words.shown(moments.near(one.shownAt))}
      </p>
      {one.replaces !== undefined && <p>{words.replaces(one.replaces.calculation, one.replaces.why)}</p>}
      {replacedBy !== undefined && <p className="gone-says">{words.replacedBy(replacedBy)}</p>}
      {withdrawn !== undefined && (
        <p className="gone-says">
          {words.withdrawn(say(withdrawn.by), moments.near(withdrawn.at), withdrawn.why)}
        </p>
      )}
      <CalculationSums result={result} />
      <details className="how">
        <summary>{words.how}</summary>
        <h3>{words.entered}</h3>
        <dl className="calculation-sums">
          {one.entered.map(({ what, value }, at) => (
            <div key={at}>
              <dt>{say(what)}</dt>
              <dd>{say(value)}</dd>
            </div>
          ))}
        </dl>
        <CalculationSteps result={result} />
      </details>
      <p className="actions">
        {one.may.show && (
          <Button onClick={() => onBegin('show-calculation', { calculation: String(calculation) })}>
            {commandName('show-calculation')}
          </Button>
        )}
        {stands && withTotal(one) && matter.may['draw-agreement'] === true && (
          <Button onClick={() => onBegin('draw-agreement', { promises: [...drawnSoFar(matter), payment] })}>
            {words.toClause}
          </Button>
        )}
        {stands && matter.may['keep-calculation'] === true && (
          <Button onClick={() => navigate({ to: '/calculators', search: again })}>{words.anew}</Button>
        )}
        {stands && <a href={paper}>{words.paper}</a>}
        {one.may.withdraw && (
          <Button
            type="text"
            onClick={() => onBegin('withdraw-calculation', { calculation: String(calculation) })}
          >
            {commandName('withdraw-calculation')}
          </Button>
        )}
      </p>
    </section>
  )
}
