import type { SimilarView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { useNarrow } from '../shell/index.ts'
import { ArticleCard } from './article-card.tsx'
import { SimilarCard } from './similar-card.tsx'
import { useSimilar } from './use-similar.ts'
import { similarWords } from './words.ts'

interface PanelProps {
  readonly number: string
  /** Why somebody who does not handle the matter reads it. */
  readonly why: string | undefined
  /** Articles are chosen for disputes only. */
  readonly hasLaw: boolean
}

/** Beside a matter: how such disputes ended before, and which articles matter. Folded on a phone; asked for when opened. */
export function SimilarPanel({ number, why, hasLaw }: PanelProps) {
  const words = useWords(similarWords)
  const moments = useMoments()
  const narrow = useNarrow()
  const [open, setOpen] = useState({ similar: !narrow, law: false })
  const answer = useSimilar(number, why, open.similar || open.law)
  const toggle = (part: keyof typeof open) => (event: React.SyntheticEvent<HTMLDetailsElement>) => {
    const isOpen = event.currentTarget.open
    setOpen((now) => ({ ...now, [part]: isOpen }))
  }
  return (
    <>
      <details className="beside" open={open.similar} onToggle={toggle('similar')}>
        <summary>
          <h2>{words.similar}</h2>
        </summary>
        {open.similar && (
          <Asked answer={answer}>
            {({ similar }) =>
              similar.length === 0 ? (
                <EmptyNote title={words.noneYet}>{words.noneTeaches}</EmptyNote>
              ) : (
                <SimilarList similar={similar} />
              )
            }
          </Asked>
        )}
        <How>{words.howSimilar}</How>
      </details>
      {hasLaw && (
        <details className="beside" open={open.law} onToggle={toggle('law')}>
          <summary>
            <h2>{words.law}</h2>
          </summary>
          {open.law && (
            <Asked answer={answer}>
              {({ articles, day }) => (
                <>
                  {articles.length === 0 ? (
                    <EmptyNote title={words.noLaw}>{words.noLawTeaches}</EmptyNote>
                  ) : (
                    <ul className="beside-list">
                      {articles.map((article) => (
                        <li key={article.code}>
                          <ArticleCard article={article} />
                        </li>
                      ))}
                    </ul>
                  )}
                  <How>{words.howLaw(moments.day(day))}</How>
                </>
              )}
            </Asked>
          )}
        </details>
      )}
    </>
  )
}

const first = 2

/** The first two; the others when somebody wants them, so that the history below stays in sight. */
function SimilarList({ similar }: Pick<SimilarView, 'similar'>) {
  const words = useWords(similarWords)
  const [all, setAll] = useState(false)
  const shown = all ? similar : similar.slice(0, first)
  return (
    <>
      <ul className="beside-list">
        {shown.map((one) => (
          <li key={`${one.closedOn}${one.story}${one.terms ?? ''}`}>
            <SimilarCard one={one} />
          </li>
        ))}
      </ul>
      {shown.length < similar.length && (
        <Button onClick={() => setAll(true)}>{words.more(similar.length - shown.length)}</Button>
      )}
    </>
  )
}

function How({ children }: { children: string }) {
  const words = useWords(similarWords)
  return (
    <details className="how">
      <summary>{words.how}</summary>
      <p className="hint">{children}</p>
    </details>
  )
}
