import type { Calculation } from '@jiefen/contract'
import { App, Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { legalDay, useMoments, useSay, useWords } from '../language/index.ts'
import { CalculationSteps, CalculationSums } from './calculation-parts.tsx'
import { resultText, yuanWith } from './result-text.ts'
import { calculatorWords } from './words.ts'

interface ResultSheetProps {
  readonly title: string
  readonly result: Calculation
  /** Between the sum and the steps: keeping it for a matter. */
  readonly children?: ReactNode
}

/** What came out: the sum first, then every step with its table, and what it is not. */
export function ResultSheet({ title, result, children }: ResultSheetProps) {
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
      <CalculationSums result={result} />
      {children}
      <div className="form-end not-printed">
        <Button {...(children === undefined ? { type: 'primary' } : {})} onClick={copy}>
          {words.copy}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <CalculationSteps result={result} />
    </section>
  )
}
