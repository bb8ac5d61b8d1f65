import type { JoinRate } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { invitationWayNames } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import { CallersFigures } from './callers-figures.tsx'
import { How } from './how.tsx'
import { KeptFigures } from './kept-figures.tsx'
import { joiningWords } from './words.ts'

const periods = [7, 30, 90, 365] as const

/** Whether invited parties join, by the way they were invited; every rate stands with what it is a rate of. */
export function JoiningRoom() {
  const words = useWords(joiningWords)
  const wayName = useNames(invitationWayNames)
  const [days, setDays] = useState(30)
  const rate = useQuery({
    queryKey: ['join-rate', days],
    queryFn: ({ signal }) => ask<JoinRate>(`/api/join-rate?days=${days}`, { signal }),
  })
  const rateOf = (joined: number, invited: number) =>
    invited === 0 ? '—' : words.rateOf(joined, invited, `${((joined / invited) * 100).toFixed(1)}%`)
  return (
    <>
      <PageHead title={words.title} says={words.says}>
        <Radio.Group
          optionType="button"
          value={days}
          onChange={(event) => setDays(event.target.value)}
          options={periods.map((n) => ({ value: n, label: words.days(n) }))}
        />
      </PageHead>
      <Asked answer={rate}>
        {({ ways }) => {
          const sum = (field: 'invited' | 'opened' | 'joined' | 'declined' | 'visits' | 'visitsToJoin') =>
            ways.reduce((all, way) => all + way[field], 0)
          const total = {
            way: '',
            invited: sum('invited'),
            opened: sum('opened'),
            joined: sum('joined'),
            declined: sum('declined'),
            visits: sum('visits'),
            visitsToJoin: sum('visitsToJoin'),
          }
          if (total.invited === 0) return <EmptyNote title={words.none} />
          return (
            <>
              <div className="table-frame">
                <table className="figures-table">
                  <thead>
                    <tr>
                      <th scope="col">{words.way}</th>
                      <th scope="col">{words.invited}</th>
                      <th scope="col">{words.opened}</th>
                      <th scope="col">{words.joined}</th>
                      <th scope="col">{words.declined}</th>
                      <th scope="col">{words.silent}</th>
                      <th scope="col">{words.visits}</th>
                      <th scope="col">{words.rate}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {[...ways, total].map((way) => (
                      <tr key={way.way}>
                        <th scope="row">{way.way === '' ? words.total : wayName(way.way)}</th>
                        <td data-label={words.invited}>{way.invited}</td>
                        <td data-label={words.opened}>{way.opened}</td>
                        <td data-label={words.joined}>{way.joined}</td>
                        <td data-label={words.declined}>{way.declined}</td>
                        <td data-label={words.silent}>{way.invited - way.joined - way.declined}</td>
                        <td data-label={words.visits}>{words.visitsOf(way.visits, way.visitsToJoin)}</td>
                        <td data-label={words.rate}>{rateOf(way.joined, way.invited)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <How says={words.joinHow} />
            </>
          )
        }}
      </Asked>
      <KeptFigures days={days} />
      <CallersFigures days={days} />
    </>
  )
}
