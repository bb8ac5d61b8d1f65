import type { WordingView } from '@jiefen/contract'
import { Button, Input, Popconfirm } from 'antd'
import { type ComponentRef, useRef, useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf } from '../wire/index.ts'
import { PlaceholderButtons } from './placeholder-buttons.tsx'
import { nameOf, useChange, usePreview } from './use-wordings.ts'
import { WordingText } from './wording-text.tsx'
import { wordingsWords } from './words.ts'

interface WordingEditorProps {
  readonly wording: WordingView
  readonly label: string
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

/** Changes what a message says: beside what is typed stands how it arrives and what is wrong with it. */
export function WordingEditor({ wording, label, onClose, onDone }: WordingEditorProps) {
  const words = useWords(wordingsWords)
  const say = useSay()
  const [text, setText] = useState(wording.words)
  const [subject, setSubject] = useState(wording.subject ?? '')
  const area = useRef<ComponentRef<typeof Input.TextArea>>(null)
  const said = useRef(words.saved)
  const { save, putBack } = useChange(() => onDone(said.current))
  const draft = {
    ...nameOf(wording),
    words: text,
    ...(wording.subject === undefined ? {} : { subject }),
  }
  const preview = usePreview(draft)
  const faults = preview.data?.faults ?? []
  const wrong = save.error ?? putBack.error ?? preview.error
  const name = `${wording.kind}-${wording.form}-${wording.language}`

  const insert = (placeholder: string) => {
    const field = area.current?.resizableTextArea?.textArea
    const [from, to] = [field?.selectionStart ?? text.length, field?.selectionEnd ?? text.length]
    const put = `{${placeholder}}`
    setText(text.slice(0, from) + put + text.slice(to))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + put.length, from + put.length)
    })
  }

  return (
    <form
      className="wording wording-editor"
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        said.current = words.saved
        save.mutate(draft)
      }}
    >
      <h4>{label}</h4>
      {wrong !== null && <ProblemNotice problem={problemOf(wrong)} />}
      {wording.subject !== undefined && (
        <FieldBox name={`${name}-subject`} label={words.subject}>
          <Input
            id={fieldId(`${name}-subject`)}
            value={subject}
            maxLength={200}
            onChange={(event) => setSubject(event.target.value)}
          />
        </FieldBox>
      )}
      <FieldBox name={name} label={words.words} hint={words.wordsHint}>
        <Input.TextArea
          id={fieldId(name)}
          ref={area}
          autoFocus
          value={text}
          maxLength={4000}
          autoSize={{ minRows: 3, maxRows: 14 }}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldBox>
      <PlaceholderButtons placeholders={wording.placeholders} text={text} onInsert={insert} />
      <p className="quiet">{words.signs([...text].length, wording.most)}</p>
      <section className="wording-preview" aria-label={words.reads} aria-live="polite">
        <h5>{words.reads}</h5>
        {preview.data === undefined ? (
          <p className="quiet">{words.waiting}</p>
        ) : (
          <>
            <WordingText text={preview.data} language={wording.language} />
            {preview.data.pieces !== undefined && (
              <p className="quiet">{words.pieces(preview.data.words.length, preview.data.pieces)}</p>
            )}
          </>
        )}
        {faults.length > 0 && (
          <div className="wording-faults">
            <p>{words.faults}</p>
            <ul>
              {faults.map((fault) => (
                <li key={fault.en}>{say(fault)}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <FormEnd
        does={words.save}
        sending={save.isPending}
        disabled={faults.length > 0}
        leave={{ says: words.cancel, run: onClose }}
      >
        {wording.own?.instead !== undefined && (
          <Popconfirm
            title={words.putBackSure}
            description={<WordingText text={wording.own.instead} language={wording.language} />}
            okText={words.yes}
            cancelText={words.cancel}
            onConfirm={() => {
              said.current = words.putBackDone
              putBack.mutate(wording)
            }}
          >
            <Button loading={putBack.isPending}>{words.putBack}</Button>
          </Popconfirm>
        )}
      </FormEnd>
    </form>
  )
}
