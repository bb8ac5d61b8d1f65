import { Segmented } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { BatchesView } from './batches-view.tsx'
import { BudgetsView } from './budgets-view.tsx'
import { ListView } from './list-view.tsx'
import { OwnView } from './own-view.tsx'
import { allowanceWords } from './words.ts'

type View = 'mine' | 'review' | 'waiting' | 'batches' | 'money' | 'budgets'

/** Allowances: one's own for a mediator, those of one's places for whoever reviews, approves or pays. */
export function AllowancesRoom() {
  const words = useWords(allowanceWords)
  const me = useMe()
  const reviews = me.may['review-allowances'] === true
  const views: readonly View[] = [
    ...(me.may['own-allowances'] === true ? (['mine'] as const) : []),
    ...(reviews ? (['review', 'waiting'] as const) : []),
    ...(me.may.allowances === true ? (['batches', 'money', 'budgets'] as const) : []),
  ]
  const [view, setView] = useState<View>(views[0] ?? 'mine')
  return (
    <div className="allowances">
      <PageHead title={words.title} says={words.says} />
      {views.length > 1 && (
        <Segmented
          className="allowance-views"
          aria-label={words.views}
          value={view}
          onChange={setView}
          options={views.map((value) => ({ value, label: words.view[value] }))}
        />
      )}
      {view === 'mine' && <OwnView />}
      {(view === 'review' || view === 'waiting' || view === 'money') && <ListView key={view} view={view} />}
      {view === 'batches' && <BatchesView />}
      {view === 'budgets' && <BudgetsView />}
    </div>
  )
}
