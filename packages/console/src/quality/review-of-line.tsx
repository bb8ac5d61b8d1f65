import type { ReviewLine, ReviewView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { ReviewBody } from './review-body.tsx'
import { useAsked } from './use-quality.ts'
import { qualityWords, standingNames } from './words.ts'

/** A line until it is opened; opening it is written down. */
export function ReviewOfLine({ line }: { readonly line: ReviewLine }) {
  const words = useWords(qualityWords)
  const standingName = useNames(standingNames)
  const moments = useMoments()
  const [open, setOpen] = useState(false)
  const review = useAsked<ReviewView>(`reviews/${line.id}`, open)
  return (
    <div className="quality-line">
      <div className="quality-line-head">
        <div>
          <h3>
            {line.number} {line.mediator}
          </h3>
          {words.why[line.why]} ·{' '}
          <span className={`quality-standing ${line.standing}`}>{standingName(line.standing)}</span>
          {line.due !== undefined && line.standing === 'with-mediator' && (
            <span className="quiet"> · {words.dueShort(moments.nearDue(line.due))}</span>
          )}
          {line.own && <span className="quiet"> · {words.own}</span>}
        </div>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
          <span className="sr"> {line.number}</span>
        </Button>
      </div>
      {open && <Asked answer={review}>{(shown) => <ReviewBody review={shown} />}</Asked>}
    </div>
  )
}
