import { Segmented } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { DrawsView } from './draws-view.tsx'
import { MediatorsView } from './mediators-view.tsx'
import { OwnView } from './own-view.tsx'
import { RulesView } from './rules-view.tsx'
import { qualityWords } from './words.ts'

type View = 'mine' | 'draws' | 'mediators' | 'rules'

/** Files in review and titles: one's own for a mediator, those of one's places for whoever reviews. */
export function QualityRoom() {
  const words = useWords(qualityWords)
  const me = useMe()
  const isMediator = me.may['own-quality'] === true
  const reviews = me.may.quality === true
  const views: readonly View[] = [
    ...(isMediator ? (['mine'] as const) : []),
    ...(reviews ? (['draws', 'mediators'] as const) : []),
    'rules',
  ]
  const [view, setView] = useState<View>(views[0] ?? 'rules')
  return (
    <div className="quality">
      <PageHead title={words.title} says={words.says} />
      <Segmented
        className="quality-views"
        aria-label={words.views}
        value={view}
        onChange={setView}
        options={views.map((value) => ({ value, label: words[value] }))}
      />
      {view === 'mine' && <OwnView />}
      {view === 'draws' && <DrawsView />}
      {view === 'mediators' && <MediatorsView />}
      {view === 'rules' && <RulesView />}
    </div>
  )
}
