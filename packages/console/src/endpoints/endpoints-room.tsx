import type { EndpointView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { ChannelList } from './channel-list.tsx'
import { EndpointCard } from './endpoint-card.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { newsOf, type Tested } from './test-news.ts'
import { useChannels, useEndpoints } from './use-endpoints.ts'
import { endpointsWords } from './words.ts'

/** The system administrator sees how each way out does, and looks after groups and other systems. */
export function EndpointsRoom() {
  const words = useWords(endpointsWords)
  const say = useSay()
  const { now } = useMoments()
  const [adding, setAdding] = useState(false)
  const [closed, setClosed] = useState(false)
  const [tested, setTested] = useState<ReadonlyMap<string, Tested>>(new Map())
  const [watching, setWatching] = useState(false)
  const channels = useChannels()
  const endpoints = useEndpoints(closed, watching)
  const rows = endpoints.data?.pages.flatMap((page) => page.rows) ?? []
  const first = endpoints.data?.pages[0]
  const isOnItsWay = rows.some((row) => {
    const test = tested.get(row.id)
    return test !== undefined && newsOf(row, test, now) === 'on-its-way'
  })
  if (isOnItsWay !== watching) setWatching(isOnItsWay)
  return (
    <>
      <PageHead title={words.title} says={words.says}>
        {!adding && (
          <Button type="primary" disabled={first === undefined} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </PageHead>
      {adding && first !== undefined && <EndpointForm offered={first} onClose={() => setAdding(false)} />}
      <Asked answer={channels}>{(health) => <ChannelList rows={health.rows} />}</Asked>
      <section className="endpoints">
        <div className="endpoints-head">
          <h2>{closed ? words.closedRooms : words.rooms}</h2>
          <Button type="link" onClick={() => setClosed(!closed)}>
            {closed ? words.hideClosed : words.showClosed}
          </Button>
        </div>
        <Asked answer={endpoints}>
          {() =>
            rows.length === 0 ? (
              <EmptyNote title={closed ? words.noneClosed : words.none}>{!closed && words.noneDo}</EmptyNote>
            ) : (
              unitsIn(rows).map(({ unit, unitName, own }) => (
                <section key={unit}>
                  <h3>{say(unitName)}</h3>
                  <ul className="endpoint-list">
                    {own.map((row) => (
                      <EndpointCard
                        key={row.id}
                        row={row}
                        tested={tested.get(row.id)}
                        onTested={(test) => setTested(new Map(tested).set(row.id, test))}
                      />
                    ))}
                  </ul>
                </section>
              ))
            )
          }
        </Asked>
        {endpoints.hasNextPage && (
          <Button onClick={() => void endpoints.fetchNextPage()} loading={endpoints.isFetchingNextPage}>
            {words.more}
          </Button>
        )}
      </section>
    </>
  )
}

/** Unit by unit, in the order in which each first appears. */
function unitsIn(rows: readonly EndpointView[]) {
  const units = new Map<string, EndpointView[]>()
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row])
  return [...units].map(([unit, own]) => ({ unit, unitName: own[0]?.unitName, own }))
}
