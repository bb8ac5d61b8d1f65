import type { OwnQuality, ReviewView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { Asked, OwnNews } from '../pieces/index.ts'
import { RecordView } from './record-view.tsx'
import { ReviewBody } from './review-body.tsx'
import { useMonth } from './use-month.ts'
import { useAsked } from './use-quality.ts'
import { qualityWords, standingNames } from './words.ts'

/** Everything that is recorded about the reader: their files, their title, and who has read it. */
export function OwnView() {
  const words = useWords(qualityWords)
  const say = useSay()
  const moments = useMoments()
  const answer = useAsked<OwnQuality>('own')
  return (
    <Asked answer={answer}>
      {(own) => (
        <>
          <OwnNews room="quality" notices={own.notices} />
          <section>
            <h2>{words.myFiles}</h2>
            {own.reviews.length === 0 && <p className="quiet">{words.noFiles}</p>}
            <div className="posts">
              {own.reviews.map((review) => (
                <OwnReview key={review.id} review={review} />
              ))}
            </div>
          </section>
          {own.record !== undefined && (
            <section>
              <h2>{words.myTitle}</h2>
              <RecordView record={own.record} isOwn />
            </section>
          )}
          <section>
            <h2>{words.reads}</h2>
            <p className="quiet">{words.readsSays}</p>
            {own.reads.length === 0 && <p>{words.noReads}</p>}
            <ul className="quality-entries">
              {own.reads.map((read) => (
                <li key={`${read.at}${read.who}`}>
                  <span className="quiet">{moments.full(read.at)}</span>{' '}
                  {words.didWhat(read.who, say(read.what))}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Asked>
  )
}

/** What waits for the mediator stands open; the rest is a line until it is opened. */
function OwnReview({ review }: { readonly review: ReviewView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const standingName = useNames(standingNames)
  const sayMonth = useMonth()
  const [open, setOpen] = useState(review.standing === 'with-mediator')
  return (
    <article className="post" aria-labelledby={`review-${review.id}`}>
      <div className="quality-line-head">
        <h3 id={`review-${review.id}`}>
          {review.number}{' '}
          <span className={`quality-standing ${review.standing}`}>{standingName(review.standing)}</span>
        </h3>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
          <span className="sr"> {review.number}</span>
        </Button>
      </div>
      <p className="quiet">
        {say(review.place)} · {words.monthTitle(sayMonth(review.month))} · {words.why[review.why]}
      </p>
      {open && <ReviewBody review={review} />}
    </article>
  )
}
