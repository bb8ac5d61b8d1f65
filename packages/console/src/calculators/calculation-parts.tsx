import type { Calculation } from '@jiefen/contract'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { figureSentence, yuanWith } from './result-text.ts'
import { calculatorWords } from './words.ts'

const useSaying = () => {
  const words = useWords(calculatorWords)
  const say = useSay()
  const { day } = useMoments()
  return { words, say, day, yuan: yuanWith(words.units.yuan) }
}

/** What came out: the sum or the day, and the parts of it. */
export function CalculationSums({ result }: { result: Calculation }) {
  const { words, say, day, yuan } = useSaying()
  return (
    <>
      {result.total !== undefined && (
        <p className="calculation-total">
          <span>{words.total}</span> <strong>{yuan(result.total)}</strong>
        </p>
      )}
      {result.ends !== undefined && (
        <p className="calculation-total">
          <span>{words.ends}</span> <strong>{day(result.ends)}</strong>
        </p>
      )}
      {result.sums.length > 0 && (
        <dl className="calculation-sums">
          {result.sums.map(({ what, cents, each }) => (
            <div key={what.en}>
              <dt>{say(what)}</dt>
              <dd>
                {yuan(cents)}
                {each === 'month' && ` ${words.month}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** Every step with its article and tables, what else to know, and what it is not. */
export function CalculationSteps({ result }: { result: Calculation }) {
  const saying = useSaying()
  const { words, say } = saying
  return (
    <>
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
    </>
  )
}
