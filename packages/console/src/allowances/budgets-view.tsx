import type { Allowances, Budgets, BudgetView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { useUnits } from '../wire/index.ts'
import { BudgetForm } from './budget-form.tsx'
import { Figures } from './figures.tsx'
import { useAsked, useYuan } from './use-allowances.ts'
import { allowanceWords, figureNames, standingNames } from './words.ts'

/** What each place may spend this year and what has become of it; every figure opens what it is the sum of. */
export function BudgetsView() {
  const words = useWords(allowanceWords)
  const units = useUnits()
  const [year, setYear] = useState<number>()
  const answer = useAsked<Budgets>(`/budgets${year === undefined ? '' : `?year=${year}`}`)
  return (
    <Asked answer={answer}>
      {(budgets) => (
        <>
          <div className="allowance-year">
            <Button onClick={() => setYear(budgets.year - 1)}>{words.yearOf(budgets.year - 1)}</Button>
            <h2>{words.yearOf(budgets.year)}</h2>
            <Button onClick={() => setYear(budgets.year + 1)}>{words.yearOf(budgets.year + 1)}</Button>
          </div>
          {budgets.rows.length === 0 && <EmptyNote title={words.noBudgets} />}
          <div className="posts">
            {budgets.rows.map((budget) => (
              <BudgetCard key={budget.township} budget={budget} />
            ))}
          </div>
          {budgets.without.some(({ may }) => may.set) && (
            <BudgetForm
              year={budgets.year}
              places={budgets.without
                .filter(({ may }) => may.set)
                .map(({ township }) => ({ value: township, label: units.nameOf(township) }))}
            />
          )}
          <Figures figures={budgets.figures} />
        </>
      )}
    </Asked>
  )
}

const figures = ['reserved', 'approved', 'paid', 'clawedBack'] as const
const behind: Readonly<Record<(typeof figures)[number], string>> = {
  reserved: 'reserved,batched,approved-once',
  approved: 'approved',
  paid: 'paid',
  clawedBack: 'paid',
}

function BudgetCard({ budget }: { readonly budget: BudgetView }) {
  const words = useWords(allowanceWords)
  const name = useNames(figureNames)
  const units = useUnits()
  const yuan = useYuan()
  const moments = useMoments()
  const [open, setOpen] = useState<(typeof figures)[number]>()
  const [setting, setSetting] = useState(false)
  return (
    <article className="party-card allowance" data-budget={budget.township}>
      <header>
        <h3>{units.nameOf(budget.township)}</h3>
        {budget.may.set && !setting && (
          <Button size="small" onClick={() => setSetting(true)}>
            {words.changeBudget}
            <span className="sr"> {units.nameOf(budget.township)}</span>
          </Button>
        )}
      </header>
      <dl className="allowance-figures">
        <div>
          <dt>{name('granted')}</dt>
          <dd>{yuan(budget.granted)}</dd>
        </div>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{name(figure)}</dt>
            <dd>
              <button
                type="button"
                className="as-link"
                aria-expanded={open === figure}
                onClick={() => setOpen(open === figure ? undefined : figure)}
              >
                {yuan(budget[figure])}
              </button>
            </dd>
          </div>
        ))}
        <div>
          <dt>{name('returned')}</dt>
          <dd>{yuan(budget.returned)}</dd>
        </div>
        <div>
          <dt>{name('left')}</dt>
          <dd>
            <strong>{yuan(budget.left)}</strong>
          </dd>
        </div>
      </dl>
      {budget.waiting > 0 && <p className="late">{words.waitingFor(budget.waiting)}</p>}
      {open !== undefined && <Behind budget={budget} figure={open} />}
      <details>
        <summary>{words.grants}</summary>
        <ul>
          {budget.grants.map((grant) => (
            <li key={grant.at}>
              {[moments.full(grant.at), grant.who || words.byRule, yuan(grant.cents), grant.source].join(
                ' · ',
              )}
            </li>
          ))}
        </ul>
      </details>
      {setting && (
        <BudgetForm
          year={budget.year}
          places={[{ value: budget.township, label: units.nameOf(budget.township) }]}
          onClose={() => setSetting(false)}
        />
      )}
    </article>
  )
}

/** What a figure is the sum of. */
function Behind({
  budget,
  figure,
}: {
  readonly budget: BudgetView
  readonly figure: (typeof figures)[number]
}) {
  const words = useWords(allowanceWords)
  const standing = useNames(standingNames)
  const yuan = useYuan()
  const { township, year } = budget
  const answer = useAsked<Allowances>(
    `?view=all&township=${encodeURIComponent(township)}&year=${year}&standings=${behind[figure]}`,
  )
  return (
    <Asked answer={answer}>
      {({ rows }) => {
        const shown = figure === 'clawedBack' ? rows.filter(({ clawedBack }) => clawedBack > 0) : rows
        return (
          <ul className="allowance-entries">
            {shown.length === 0 && <li>{words.none}</li>}
            {shown.map((row) => (
              <li key={row.id}>
                {row.kind === 'case'
                  ? words.ofCase(row.number ?? '')
                  : words.ofMonth(row.month ?? '', row.person ?? '')}
                {' · '}
                {yuan(figure === 'clawedBack' ? row.clawedBack : (row.decided ?? row.proposed).cents)}
                {' · '}
                {standing(row.standing)}
              </li>
            ))}
          </ul>
        )
      }}
    </Asked>
  )
}
