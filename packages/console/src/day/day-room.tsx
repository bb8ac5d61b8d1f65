import type { MyDay } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useWords } from '../language/index.ts'
import { useStands } from '../live/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { useNarrow } from '../shell/index.ts'
import { byDay, forMe, forOthers } from './by-turn.ts'
import { LimitLines, PromiseLines } from './limit-lines.tsx'
import { SessionLines } from './session-lines.tsx'
import { StepLines } from './step-lines.tsx'
import { useDay } from './use-day.ts'
import { useLines } from './use-lines.ts'
import { WeekAhead } from './week-ahead.tsx'
import { dayWords } from './words.ts'

/** One's own day on one page: who comes when, which limit ends, what waits for whom, the next step of each. */
export function DayRoom() {
  const answer = useDay()
  const isBroken = useStands() === false
  useLines()
  return <Asked answer={answer}>{(day) => <Day day={day} isOld={answer.error !== null || isBroken} />}</Asked>
}

function Day({ day, isOld }: { day: MyDay; isOld: boolean }) {
  const me = useMe()
  const words = useWords(dayWords)
  const moments = useMoments()
  const narrow = useNarrow()
  const { today, ahead } = byDay(day)
  const [mine, others] = [forMe(day.matters), forOthers(day.matters)]
  const [late, ending] = [day.limits.filter(({ late: is }) => is), day.limits.filter(({ late: is }) => !is)]
  const titles = { mine: words.title, units: words.unitTitle, seal: words.sealTitle }
  const isEmpty = day.matters.length + day.sessions.length + day.limits.length === 0
  return (
    <div className="day">
      <PageHead
        title={(isEmpty ? words.quiet : titles[day.view])(me.name)}
        says={
          <>
            {!isEmpty && words.says} {!isEmpty && !narrow && words.keys}{' '}
            <span className="figures">{words.readAt(moments.near(day.asOf))}</span>
          </>
        }
      />
      <div role="status">{isOld && <p className="line-note">{words.old(moments.near(day.asOf))}</p>}</div>
      <div className="day-columns">
        <div>
          <Part title={words.sessions} count={today.length}>
            {today.length === 0 ? (
              <p className="quiet">{words.noSessions}</p>
            ) : (
              <SessionLines sessions={today} />
            )}
          </Part>
          {late.length > 0 && (
            <Part title={words.lateLimits} count={late.length} late>
              <LimitLines limits={late} />
            </Part>
          )}
          {ending.length > 0 && (
            <Part title={words.todayLimits} count={ending.length}>
              <LimitLines limits={ending} />
            </Part>
          )}
          {day.promises.length > 0 && (
            <Part title={words.promises} count={day.promises.length}>
              <PromiseLines promises={day.promises} />
            </Part>
          )}
        </div>
        <div>
          {isEmpty ? (
            <EmptyNote title={words.nothing}>
              <Link to="/worklist" search={{ view: 'all-open' }}>
                {words.all}
              </Link>
            </EmptyNote>
          ) : (
            <Part title={words.forMe} count={mine.length}>
              {mine.length === 0 ? <p className="quiet">{words.forMeNone}</p> : <StepLines matters={mine} />}
            </Part>
          )}
          {others.length > 0 && (
            <Part title={words.forOthers} count={others.length}>
              <StepLines matters={others} />
            </Part>
          )}
          {day.more && (
            <Link to="/worklist" search={{ view: day.view === 'mine' ? 'mine' : 'all-open' }}>
              {words.more}
            </Link>
          )}
        </div>
      </div>
      <WeekAhead ahead={ahead} />
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly late?: true
  readonly children: React.ReactNode
}

const Part = ({ title, count, late, children }: PartProps) => (
  <section>
    <h2 className={late === true ? 'late' : ''}>
      {title} {count > 0 && <span className="count">{count}</span>}
    </h2>
    {children}
  </section>
)
