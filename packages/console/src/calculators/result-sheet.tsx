import type { Calculation } from '@jiefen/contract'
import { App, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { legalDay, useMoments, useSay, useWords } from '../language/index.ts'
import { figureSentence, resultText, yuanWith } from './result-text.ts'
import { calculatorWords } from './words.ts'

/** What came out: the sum first, then every step with its table, and what it is not. */
export function ResultSheet({ title, result }: { title: string; result: Calculation }) {
  const words = useWords(calculatorWords)
  const say = useSay()
  const moments = useMoments()
  const { message } = App.useApp()
  const head = useRef<HTMLHeadingElement>(null)
  // A new result is brought before the reader.
  useEffect(() => head.current?.focus(), [result])
  const today = legalDay(moments.now)
  const saying = { words, say, day: moments.day, yuan: yuanWith(words.units.yuan) }
  const copy = () => {
    const text = resultText(title, result, today, saying)
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => void message.success(words.copied),
      () => void message.error(words.copyFailed),
    )
  }
  return (
    <section className="calculation" aria-labelledby="calculation-head">
      <h2 id="calculation-head" ref={head} tabIndex={-1}>
        {title} · {words.result}
      </h2>
      <p className="quiet">{words.at(moments.day(today))}</p>
      {result.total !== undefined && (
        <p className="calculation-total">
          <span>{words.total}</span> <strong>{saying.yuan(result.total)}</strong>
        </p>
      )}
      {result.ends !== undefined && (
        <p className="calculation-total">
          <span>{words.ends}</span> <strong>{moments.day(result.ends)}</strong>
        </p>
      )}
      {result.sums.length > 0 && (
        <dl className="calculation-sums">
          {result.sums.map(({ what, cents, each }) => (
            <div key={what.en}>
              <dt>{say(what)}</dt>
              <dd>
                {saying.yuan(cents)}
                {each === 'month' && ` ${words.month}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="form-end not-printed">
        <Button type="primary" onClick={copy}>
          {words.copy}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <h3>{words.steps}</h3>
      <ol className="calculation-steps">
        {result.steps.map((step, at) => (
          <li key={at}>
            <p className="calculation-step">
              <span>{say(step.what)}</span> <strong>{say(step.result)}</strong>
            </p>
            <p>
              {say(step.formula)}
              <br />
              <span className="calculation-values">{step.values}</span>
            </p>
            <p className="quiet">{words.authority(step.source)}</p>
            {step.figures.map((figure) => (
              <p className="quiet" key={figure.name}>
                · {figureSentence(figure, saying)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <h3>{words.notes}</h3>
      <ul className="calculation-notes">
        {result.notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
      <p className="calculation-disclaimer">
        <strong>{words.disclaimer}</strong>
      </p>
    </section>
  )
}
