import type { Undelivered } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { DeliveryCard } from './delivery-card.tsx'
import { HandActions } from './hand-actions.tsx'
import { inEnvelopes } from './in-envelopes.ts'
import { useUndelivered } from './use-deliveries.ts'
import { undeliveredWords } from './words.ts'

/** What did not arrive, with what to do about it; and what a person delivers by hand. */
export function UndeliveredRoom() {
  const words = useWords(undeliveredWords)
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <div className="undelivered">
        <List state="failed" title={words.failed} none={words.failedNone} teaches={words.failedTeaches} />
        <List state="by-hand" title={words.byHand} none={words.byHandNone} teaches={words.byHandTeaches} />
      </div>
    </>
  )
}

interface ListProps {
  readonly state: 'failed' | 'by-hand'
  readonly title: string
  readonly none: string
  readonly teaches: string
}

function List({ state, title, none, teaches }: ListProps) {
  const words = useWords(undeliveredWords)
  const list = useUndelivered(state)
  const head = useId()
  return (
    <section aria-labelledby={head}>
      <h2 id={head}>{title}</h2>
      <Asked answer={list}>
        {({ pages }) => {
          const rows = inEnvelopes(pages.flatMap((page: Undelivered) => page.rows))
          if (rows.length === 0 && !list.hasNextPage) return <EmptyNote title={none}>{teaches}</EmptyNote>
          return (
            <ul className="deliveries">
              {rows.map(({ row, more }) => (
                <li key={row.id}>
                  <DeliveryCard
                    delivery={row}
                    head={
                      <Link
                        to="/matters/$number"
                        params={{ number: row.number }}
                        className="figures delivery-matter"
                      >
                        {row.number}
                        <span className="sr"> {words.openMatter}</span>
                      </Link>
                    }
                  >
                    {more > 0 && <p className="hint">{words.together(more)}</p>}
                    <HandActions delivery={row} number={row.number} />
                  </DeliveryCard>
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </section>
  )
}
