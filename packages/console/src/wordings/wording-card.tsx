import type { WordingView } from '@jiefen/contract'
import { App, Button } from 'antd'
import { useRef, useState } from 'react'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { messageFormNames, messageKindNames } from '../vocabulary/index.ts'
import { WordingEditor } from './wording-editor.tsx'
import { WordingText } from './wording-text.tsx'
import { wordingsWords } from './words.ts'

/** One message in one language: as it arrives, or being changed. */
export function WordingCard({ wording, mayChange }: { wording: WordingView; mayChange: boolean }) {
  const words = useWords(wordingsWords)
  const kindName = useNames(messageKindNames)
  const formName = useNames(messageFormNames)
  const { full } = useMoments()
  const { message } = App.useApp()
  const [changing, setChanging] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { kind, form, language, own, reads } = wording
  const languageName = language === 'zh' ? words.chinese : words.english
  const what = [kindName(kind), formName(form), languageName].join(' · ')
  /** Whoever works with the keyboard is back where they were. */
  const close = () => {
    setChanging(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (changing)
    return (
      <WordingEditor
        wording={wording}
        label={words.changeOf(what)}
        onClose={close}
        onDone={(said) => {
          void message.success(said)
          close()
        }}
      />
    )
  return (
    <article className="wording">
      <p className="quiet">
        {languageName}
        {own !== undefined && <> · {words.own(full(own.at), own.by)}</>}
      </p>
      <WordingText text={reads} language={language} />
      {mayChange && (
        <Button ref={opener} aria-label={words.changeOf(what)} onClick={() => setChanging(true)}>
          {words.change}
        </Button>
      )}
    </article>
  )
}
