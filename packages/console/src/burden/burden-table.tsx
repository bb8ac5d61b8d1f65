import type { Burden } from '@jiefen/contract'
import { useState } from 'react'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { messageChannelNames, roleNames } from '../vocabulary/index.ts'
import { dayFigure, oneDecimal, type Way } from './averages.ts'
import { burdenWords } from './words.ts'

interface Chosen {
  readonly role: string
  readonly at: number
}

/** Role by day; each figure says what it is a rate of when it is chosen. */
export function BurdenTable({ burden, way }: { burden: Burden; way: Way }) {
  const words = useWords(burdenWords)
  const moments = useMoments()
  const roleName = useNames(roleNames)
  const [chosen, setChosen] = useState<Chosen>()
  const told = burden.rows.filter(({ people }) => people.some((count) => count !== null))
  // Newest first: on a phone the first columns are what is seen.
  const days = burden.days.map((day, at) => ({ day, at })).reverse()
  return (
    <>
      <h2>{words.table}</h2>
      <p className="hint">{words.nobodySays(burden.fewest)}</p>
      <div className="table-frame">
        <table className="burden-table">
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              {days.map(({ day }) => (
                <th key={day} scope="col">
                  {shortDay(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((row) => (
              <tr key={row.role}>
                <th scope="row">{roleName(row.role)}</th>
                {days.map(({ day, at }) => {
                  const figure = dayFigure(row, at, way)
                  if (figure === undefined)
                    return (
                      <td key={day} className="quiet">
                        {words.nobody}
                      </td>
                    )
                  const { messages, urgent, people } = figure
                  return (
                    <td key={day}>
                      <button
                        type="button"
                        className="burden-figure"
                        title={detailOf(words, moments.day(day), roleName(row.role), figure)}
                        aria-pressed={chosen?.role === row.role && chosen.at === at}
                        onClick={() => setChosen({ role: row.role, at })}
                      >
                        <span className="sr">{words.cell(roleName(row.role), moments.day(day))} </span>
                        {oneDecimal(messages / people)}
                        {urgent > 0 && <small>{words.urgentShort(oneDecimal(urgent / people))}</small>}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="burden-detail" role="status">
        <Detail burden={burden} way={way} chosen={chosen} />
      </p>
    </>
  )
}

/** 11-22 as 11/22: the year stands in what is said when it is chosen. */
const shortDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`

function detailOf(
  words: (typeof burdenWords)['zh'],
  day: string,
  role: string,
  { messages, urgent, people }: NonNullable<ReturnType<typeof dayFigure>>,
): string {
  return words.detail({ day, role, messages, people, urgent, average: oneDecimal(messages / people) })
}

/** Numerator and denominator of the chosen figure, and by which ways it came. */
function Detail({ burden, way, chosen }: { burden: Burden; way: Way; chosen: Chosen | undefined }) {
  const words = useWords(burdenWords)
  const moments = useMoments()
  const roleName = useNames(roleNames)
  const channelName = useNames(messageChannelNames)
  const row = burden.rows.find(({ role }) => role === chosen?.role)
  const day = burden.days[chosen?.at ?? 0]
  if (chosen === undefined || row === undefined || day === undefined) return null
  const figure = dayFigure(row, chosen.at, way)
  if (figure === undefined) return null
  const ways = figure.ways.filter(({ messages }) => messages > 0)
  return (
    <>
      {detailOf(words, moments.day(day), roleName(row.role), figure)}
      {ways.length > 1 &&
        ` ${ways.map(({ channel, messages }) => words.detailWay(channelName(channel), messages)).join(' · ')}`}
    </>
  )
}
