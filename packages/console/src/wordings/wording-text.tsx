import type { WordingView } from '@jiefen/contract'
import { htmlLanguage } from '../language/index.ts'

/** A text as it arrives, in its own language; a mail or a letter with its subject above. */
export function WordingText({
  text,
  language,
}: {
  text: WordingView['reads']
  language: WordingView['language']
}) {
  return (
    <div className="wording-text" lang={htmlLanguage(language)}>
      {text.subject !== undefined && <strong>{text.subject}</strong>}
      <p>{text.words}</p>
    </div>
  )
}
