import type { Worklist } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TodaySessions } from '../calendar/index.ts'
import { useMoments, useWords } from '../language/index.ts'
import { Asked, EmptyNote, MatterCard, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { ask } from '../wire/index.ts'
import { byDay } from './by-day.ts'
import { dayWords } from './words.ts'

/** What waits for this person, by limit: the first page of mediators, handlers and grid workers, also on a phone. */
export function DayRoom() {
  const me = useMe()
  const words = useWords(dayWords)
  const moments = useMoments()
  // A mediator's day is the seats they hold, a keeper's what waits for the seal; everybody else's is what their units owe.
  const isKeeper = me.duties.every(({ role }) => role === 'seal-keeper')
  const isMediator = me.duties.some(({ role }) => role === 'mediator')
  const view = isMediator ? 'mine' : isKeeper ? 'whistled' : 'all-open'
  const mine = useQuery({
    queryKey: ['worklist', view, 'day'],
    queryFn: ({ signal }) => ask<Worklist>(`/api/worklist?view=${view}&limit=100`, { signal }),
  })
  return (
    <Asked answer={mine}>
      {({ rows, next }) =>
        rows.length === 0 ? (
          <>
            <PageHead title={words.quiet(me.name)} />
            <TodaySessions enabled={me.may.calendar === true} />
            <EmptyNote title={words.nothing}>
              <Link to="/worklist" search={{ view: 'all-open' }}>
                {words.all}
              </Link>
            </EmptyNote>
          </>
        ) : (
          <div className="day">
            <PageHead
              title={(isKeeper ? words.sealTitle : isMediator ? words.title : words.unitTitle)(me.name)}
              says={words.says}
            />
            <TodaySessions enabled={me.may.calendar === true} />
            {byDay(rows, moments.now).map(([group, heap]) => (
              <section key={group}>
                <h2 className={group === 'late' ? 'late' : ''}>
                  {words[group]} <span className="count">{heap.length}</span>
                </h2>
                {heap.map((row) => (
                  <MatterCard key={row.number} row={row} />
                ))}
              </section>
            ))}
            {next !== undefined && (
              <Link to="/worklist" search={{ view }}>
                {words.more}
              </Link>
            )}
          </div>
        )
      }
    </Asked>
  )
}
