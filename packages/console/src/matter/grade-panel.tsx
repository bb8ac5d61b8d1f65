import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNow, useSay, useWords } from '../language/index.ts'
import { GradeChip } from '../pieces/index.ts'
import type { Begin } from './actions.ts'
import { Fold } from './fold.tsx'
import { gradeWords } from './grade-words.ts'

/** How urgent the matter is, who answers for that, when it is looked at anew, and what the rule proposes. */
export function GradePanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(gradeWords)
  const say = useSay()
  const moments = useMoments()
  const clock = useNow()
  const { grade } = matter
  const mayDecide = matter.may['set-grade'] === true
  if (grade === undefined) return null
  const { now, proposed } = grade
  if (now === undefined && proposed === undefined && !mayDecide) return null
  const isLate = now?.reviewBy !== undefined && Date.parse(now.reviewBy) <= clock
  return (
    <section className="grade-panel" aria-label={words.title}>
      <Fold
        title={words.title}
        says={now === undefined ? words.none : words.owner(say(now.owner))}
        settled={!mayDecide || (proposed === undefined && !isLate)}
      >
        {now === undefined ? (
          <p className="quiet">{words.none}</p>
        ) : (
          <>
            <p className="grade-now">
              <GradeChip grade={now.grade} />
              <span>{words.owner(say(now.owner))}</span>
              {now.reviewBy !== undefined && (
                <span className={isLate ? 'late' : 'quiet'}>
                  {isLate
                    ? words.reviewLate(moments.nearDue(now.reviewBy))
                    : words.reviewBy(moments.nearDue(now.reviewBy))}
                </span>
              )}
            </p>
            <p className="quiet">{words.decided(say(now.by), moments.near(now.at), now.why)}</p>
          </>
        )}
        {proposed !== undefined && (
          <div className="grade-proposal">
            <p>
              {words.proposed} <GradeChip grade={proposed.grade} />
            </p>
            <p>
              {words.because}
              {proposed.signals.map(say).join(marks.semicolon)}
            </p>
            {mayDecide && <p className="quiet">{words.decide}</p>}
          </div>
        )}
        {mayDecide && (
          <Button onClick={() => onBegin('set-grade')}>{now === undefined ? words.set : words.review}</Button>
        )}
      </Fold>
    </section>
  )
}
