import type { FindingView, ReviewView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { CheckForm } from './check-form.tsx'
import { SayForm } from './say-form.tsx'
import { findingNames, gradeNames, qualityWords } from './words.ts'

/** One file in review: its findings with what may be done about each, and everything that was done. */
export function ReviewBody({ review }: { readonly review: ReviewView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const moments = useMoments()
  return (
    <div className="review-body">
      <p>
        <Link to="/matters/$number" params={{ number: review.number }}>
          {words.toMatter}
        </Link>
      </p>
      {review.cause !== undefined && <p>{words.cause(review.cause)}</p>}
      {review.standing === 'with-mediator' && review.due !== undefined && (
        <p>
          {Date.parse(review.due) > moments.now
            ? words.due(moments.due(review.due))
            : words.late(moments.due(review.due))}
        </p>
      )}
      {review.serious && (
        <p>
          <strong>{words.serious}</strong>
        </p>
      )}
      {review.findings.map((finding) => (
        <Finding key={finding.point} review={review.id} finding={finding} />
      ))}
      {review.may.check && <CheckForm review={review} />}
      {review.entries.length > 0 && (
        <details>
          <summary>{words.whatHappened}</summary>
          <ol className="quality-entries">
            {review.entries.map((entry) => (
              <li key={`${entry.at}${entry.what.zh}`}>
                <span className="quiet">{moments.full(entry.at)}</span>{' '}
                {words.didWhat(entry.who, say(entry.what))}
                {entry.words !== undefined && <p className="post-words">{entry.words}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

function Finding({ review, finding }: { readonly review: string; readonly finding: FindingView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const gradeName = useNames(gradeNames)
  const standingName = useNames(findingNames)
  const { point, may } = finding
  const answer = (way: 'corrected' | 'objected') => (said: string) => ({ point, way, words: said })
  const judge = (yes: boolean) => (said: string) => ({ point, yes, words: said })
  const isCorrection = finding.standing === 'corrected'
  return (
    <section className="quality-finding">
      <h4>
        {say(finding.name)} <span className="count">{gradeName(finding.grade)}</span>{' '}
        <span className="quiet">{standingName(finding.standing)}</span>
      </h4>
      <p className="post-words">{finding.words}</p>
      {may.correct && (
        <SayForm
          name={`answer-${review}-${point}`}
          label={words.yourWords}
          hint={may.object ? words.yourWordsHint : words.yourWordsLate}
          path={`reviews/${review}/answer`}
          answers={[
            { label: words.correct, body: answer('corrected') },
            ...(may.object ? [{ label: words.object, body: answer('objected') }] : []),
          ]}
        />
      )}
      {may.judge && (
        <SayForm
          name={`judge-${review}-${point}`}
          label={words.judgeWords}
          hint={words.judgeHint}
          path={`reviews/${review}/judge`}
          answers={[
            { label: isCorrection ? words.enough : words.stands, body: judge(true) },
            { label: isCorrection ? words.notEnough : words.takeBack, body: judge(false) },
          ]}
        />
      )}
    </section>
  )
}
