import type { NewPost } from '@jiefen/contract'
import { Input } from 'antd'
import { useState } from 'react'
import { legalDay, useMoments, useNames, useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { type Problem, problemOf, useSend } from '../wire/index.ts'
import { bulletinWords, personalNames } from './words.ts'

interface PostFormProps {
  readonly boards: readonly string[]
  /** Chosen at first. */
  readonly unit: string | undefined
  readonly onHung: (unit: string) => void
  readonly onClose: () => void
}

/** Something to hang up: where, what, how long. */
export function PostForm({ boards, unit: first, onHung, onClose }: PostFormProps) {
  const words = useWords(bulletinWords)
  const { now } = useMoments()
  const explain = useExplained()
  const [unit, setUnit] = useState<string | undefined>(first ?? boards[0])
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [until, setUntil] = useState('')
  const [pinned, setPinned] = useState(false)
  const [below, setBelow] = useState(false)
  const send = useSend<NewPost, unknown>({
    path: () => '/api/bulletin',
    onDone: (_answer, post) => onHung(post.unit),
  })
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (unit === undefined) return
        send.mutate({
          ...{ unit, title, words: text, pinned, below },
          ...(until === '' ? {} : { until }),
        })
      }}
    >
      {send.error !== null && (
        <div ref={bringIntoView}>
          <ProblemNotice problem={explain(problemOf(send.error))} />
        </div>
      )}
      <FieldBox name="title" label={words.postTitle}>
        <Input
          id={fieldId('title')}
          value={title}
          maxLength={80}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
      </FieldBox>
      <FieldBox name="words" label={words.postWords} hint={words.postWordsHint}>
        <Input.TextArea
          id={fieldId('words')}
          value={text}
          maxLength={4000}
          autoSize={{ minRows: 4, maxRows: 20 }}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldBox>
      <div className="form-row">
        <FieldBox name="unit" label={words.unit} hint={words.unitHint}>
          <UnitPicker name="unit" value={unit} only={boards} onChange={setUnit} />
        </FieldBox>
        <FieldBox name="until" label={words.postUntil} hint={words.postUntilHint} optional>
          <Input
            id={fieldId('until')}
            type="date"
            min={legalDay(now)}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </FieldBox>
      </div>
      <div className="ticks">
        <label className="choice">
          <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} />
          <span>{words.pin}</span>
        </label>
        <label className="choice">
          <input type="checkbox" checked={below} onChange={(event) => setBelow(event.target.checked)} />
          <span>
            {words.below}
            <span className="hint">{words.belowHint}</span>
          </span>
        </label>
      </div>
      <FormEnd does={words.send} sending={send.isPending} leave={{ says: words.cancel, run: onClose }} />
    </form>
  )
}

/** On a telephone the button stands a screen below the top of the form. */
const bringIntoView = (notice: HTMLElement | null): void => notice?.scrollIntoView({ block: 'center' })

/** A refusal says which field it means, and which kind of number stands there: the notice leads to it. */
function useExplained(): (problem: Problem) => Problem {
  const words = useWords(bulletinWords)
  const personalName = useNames(personalNames)
  return (problem) => {
    const { field, found } = problem.facts ?? {}
    if (typeof field !== 'string') return problem
    const kinds = Array.isArray(found) ? found.map((kind) => personalName(String(kind))) : []
    return {
      ...problem,
      ...(kinds.length === 0 ? {} : { detail: words.found(kinds.join(words.listComma)) }),
      faults: [{ field, problem: problem.code }],
    }
  }
}
