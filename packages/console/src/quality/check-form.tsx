import type { CheckFile, ReviewView } from '@jiefen/contract'
import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useDone } from './use-quality.ts'
import { gradeNames, qualityWords } from './words.ts'

type Grade = NonNullable<CheckFile['points'][number]['grade']>
type Said = { readonly grade: Grade | 'in-order'; readonly words: string }

/** Every point of the list, one after the other; nothing is chosen beforehand. */
export function CheckForm({ review }: { readonly review: ReviewView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const gradeName = useNames(gradeNames)
  const done = useDone()
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({})
  const send = useSend<CheckFile, unknown>({
    path: () => `/api/quality/reviews/${review.id}/check`,
    onDone: done,
  })
  const complete = review.points.every(({ code }) => {
    const one = said[code]
    return one !== undefined && (one.grade === 'in-order' || one.words.trim() !== '')
  })
  const change = (code: string, more: Partial<Said>) =>
    setSaid({ ...said, [code]: { grade: 'in-order', words: '', ...said[code], ...more } })
  return (
    <form
      className="say-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({
          points: review.points.map(({ code: point }) => {
            const one = said[point]
            return one === undefined || one.grade === 'in-order'
              ? { point }
              : { point, grade: one.grade, words: one.words.trim() }
          }),
        })
      }}
    >
      <h4>{words.check}</h4>
      <p className="quiet">{words.checkHint}</p>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {review.points.map((point) => {
        const one = said[point.code]
        const name = `${review.id}-${point.code}`
        return (
          <FieldBox key={point.code} name={name} label={say(point.name)} hint={say(point.asks)} group>
            <Radio.Group
              className="quality-choices"
              aria-label={say(point.name)}
              value={one?.grade ?? null}
              onChange={(event) => change(point.code, { grade: event.target.value as Said['grade'] })}
              options={[
                { value: 'in-order', label: words.inOrder },
                ...point.grades.map((grade) => ({ value: grade, label: gradeName(grade) })),
              ]}
            />
            {one !== undefined && one.grade !== 'in-order' && (
              <FieldBox name={`${name}-words`} label={words.findingWords}>
                <Input.TextArea
                  id={fieldId(`${name}-words`)}
                  maxLength={1000}
                  value={one.words}
                  autoSize={{ minRows: 2 }}
                  onChange={(event) => change(point.code, { words: event.target.value })}
                />
              </FieldBox>
            )}
            <p className="quiet source">{words.bySource(point.source)}</p>
          </FieldBox>
        )
      })}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={!complete}>
          {words.checkDo}
        </Button>
      </div>
    </form>
  )
}
