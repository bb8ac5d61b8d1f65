import type { DrawView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { HowKnown } from './how-known.tsx'
import { ReviewOfLine } from './review-of-line.tsx'
import { useMonth } from './use-month.ts'
import { useDone } from './use-quality.ts'
import { qualityWords } from './words.ts'

/** One month of one place. */
export function MonthCard({ month }: { readonly month: DrawView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const moments = useMoments()
  const sayMonth = useMonth()
  const done = useDone()
  const draw = useSend<{ unit: string; month: string }, unknown>({
    path: () => '/api/quality/draws',
    onDone: done,
  })
  const { rule } = month
  return (
    <article className="post" aria-labelledby={`month-${month.month}`}>
      <h2 id={`month-${month.month}`}>{words.monthTitle(sayMonth(month.month))}</h2>
      <p className="quiet">
        {say(month.place)}
        {rule !== undefined && ` · ${words.ruleSays(rule.sharePercent, rule.least)} · ${rule.source}`}
      </p>
      <p>
        {month.publishedAt === undefined
          ? month.drawnAt === undefined && !month.may.draw
            ? words.notPromisedYet
            : words.notPromised
          : words.promised(moments.near(month.publishedAt))}
      </p>
      {month.drawnAt === undefined && !month.may.draw && <p className="quiet">{words.running}</p>}
      {month.may.draw && (
        <>
          {draw.error !== null && <ProblemNotice problem={problemOf(draw.error)} />}
          <p>
            <Button
              type="primary"
              loading={draw.isPending}
              onClick={() => draw.mutate({ unit: month.unit, month: month.month })}
            >
              {words.drawNow}
              <span className="sr"> {month.month}</span>
            </Button>{' '}
            <span className="quiet">{words.drawSays}</span>
          </p>
        </>
      )}
      {month.drawnAt !== undefined && (
        <p>
          {words.count(month.drawn.length, month.always.length, month.numbers.length)} ·{' '}
          <span className="quiet">{words.drawnBy(say(month.drawnBy), moments.near(month.drawnAt))}</span>
        </p>
      )}
      {month.reviews.map((review) => (
        <ReviewOfLine key={review.id} line={review} />
      ))}
      <HowKnown month={month} />
    </article>
  )
}
