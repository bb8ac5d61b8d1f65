import type { MediatorRecordView, StandingView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { SayForm } from './say-form.tsx'
import { conditionNames, qualityWords } from './words.ts'

interface TitleCardProps {
  readonly title: MediatorRecordView['titles'][number]
  readonly person: string
  readonly isOwn: boolean
  readonly open: boolean
}

/** One title: what it asks, how each condition stands, and the matters behind each figure. */
export function TitleCard({ title, person, isOwn, open }: TitleCardProps) {
  const words = useWords(qualityWords)
  const say = useSay()
  const [asking, setAsking] = useState(false)
  return (
    <details className="post quality-title" open={open}>
      <summary>
        <strong>{say(title.name)}</strong>{' '}
        <span className="quiet">{words.decidedAt(say(title.decidedAt), title.reviewYears)}</span>
      </summary>
      <ul className="quality-conditions">
        {title.standings.map((standing) => (
          <Standing key={standing.condition} standing={standing} />
        ))}
      </ul>
      <p className="quiet source">{words.bySource(title.source, title.version)}</p>
      {title.may.ask &&
        (asking ? (
          <SayForm
            name={`ask-${title.code}`}
            label={isOwn ? words.askWords : words.proposeWords}
            hint={words.askHint}
            optional={isOwn}
            path={`mediators/${person}/applications`}
            answers={[
              {
                label: isOwn ? words.ask : words.propose,
                body: (said) => ({ title: title.code, ...(said === '' ? {} : { words: said }) }),
              },
            ]}
            onDone={() => setAsking(false)}
          />
        ) : (
          <Button onClick={() => setAsking(true)}>
            {isOwn ? words.ask : words.propose}
            <span className="sr"> {say(title.name)}</span>
          </Button>
        ))}
    </details>
  )
}

function Standing({ standing }: { readonly standing: StandingView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const conditionName = useNames(conditionNames)
  return (
    <li>
      <span className={`quality-standing ${standing.standing}`}>{conditionName(standing.standing)}</span>{' '}
      {say(standing.asks)}
      <p className="quiet">
        {say(standing.stands)} · {standing.source}
      </p>
      {(standing.matters.length > 0 || standing.beyond > 0) && (
        <details>
          <summary>{words.behind(standing.matters.length + standing.beyond)}</summary>
          <p className="quality-numbers">
            {standing.matters.map((number) => (
              <Link key={number} to="/matters/$number" params={{ number }}>
                {number}
              </Link>
            ))}
          </p>
          {standing.beyond > 0 && <p className="quiet">{words.beyond(standing.beyond)}</p>}
        </details>
      )}
    </li>
  )
}
