import type { Burden } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { messageChannelNames, roleNames } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import { average, oneDecimal, type Way } from './averages.ts'
import { BurdenTable } from './burden-table.tsx'
import { burdenWords } from './words.ts'

/** How many messages each role gets: in words first, then day by day, and how it is counted. */
export function BurdenRoom() {
  const words = useWords(burdenWords)
  const channelName = useNames(messageChannelNames)
  const [way, setWay] = useState<Way>('all')
  const burden = useQuery({
    queryKey: ['burden'],
    queryFn: ({ signal }) => ask<Burden>('/api/burden', { signal }),
  })
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Asked answer={burden}>
        {(told) => {
          if (told.rows.length === 0) return <EmptyNote title={words.none} />
          const ways = [...new Set(told.rows.flatMap((row) => row.ways.map(({ channel }) => channel)))]
          return (
            <>
              {ways.length > 1 && (
                <Radio.Group
                  aria-label={words.ways}
                  className="burden-ways"
                  optionType="button"
                  value={way}
                  onChange={(event) => setWay(event.target.value)}
                  options={[
                    { value: 'all', label: words.all },
                    ...ways.map((channel) => ({ value: channel, label: channelName(channel) })),
                  ]}
                />
              )}
              <ul className="burden-says">
                {told.rows.map((row) => (
                  <li key={row.role}>
                    <RoleSentence row={row} burden={told} way={way} />
                  </li>
                ))}
              </ul>
              {ways.length > 0 && <BurdenTable burden={told} way={way} />}
              <details className="how">
                <summary>{words.how}</summary>
                <ul>
                  {words.definition.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </details>
            </>
          )
        }}
      </Asked>
    </>
  )
}

/** One role in a sentence, with how many people it is said of. */
function RoleSentence({ row, burden, way }: { row: Burden['rows'][number]; burden: Burden; way: Way }) {
  const words = useWords(burdenWords)
  const roleName = useNames(roleNames)
  const rate = average(row, burden.days.length, way)
  if (rate === undefined) return words.few(roleName(row.role), burden.fewest)
  const today = row.people.at(-1)
  return (
    <>
      {words.each(roleName(row.role), oneDecimal(rate.messages), oneDecimal(rate.urgent))}{' '}
      {today !== null && today !== undefined && <span className="quiet">{words.today(today)}</span>}
    </>
  )
}
