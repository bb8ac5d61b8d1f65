import type { AllowanceView, WorkedOutView } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { useYuan } from './use-allowances.ts'
import { allowanceWords, entryNames } from './words.ts'

/** How do you know: the class with its reasons, every step with its source, and who gets which part. */
export function HowMuch({ worked }: { readonly worked: WorkedOutView }) {
  const words = useWords(allowanceWords)
  const say = useSay()
  const yuan = useYuan()
  return (
    <details>
      <summary>{worked.bars.length > 0 ? words.whyNot : words.howKnown}</summary>
      {worked.reasons.length > 0 && (
        <>
          <h4>{words.whyClass(say(worked.className))}</h4>
          <ul>
            {worked.reasons.map(({ words: reason, source }) => (
              <li key={reason.en}>
                {say(reason)} <span className="quiet">{words.by(source)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {worked.bars.length > 0 && (
        <ul>
          {worked.bars.map((bar) => (
            <li key={bar.code}>
              {say(bar.words)} <span className="quiet">{words.by(bar.source)}</span>
            </li>
          ))}
        </ul>
      )}
      {worked.steps.length > 0 && (
        <ol className="calculation-steps">
          {worked.steps.map((step) => (
            <li key={step.what.en}>
              <p className="calculation-step">
                <span>{say(step.what)}</span> <strong>{say(step.result)}</strong>
              </p>
              <p>
                {say(step.formula)}
                <br />
                <span className="calculation-values">{step.values}</span>
              </p>
              <p className="quiet">{words.by(step.source)}</p>
            </li>
          ))}
        </ol>
      )}
      {worked.shares.length > 1 && (
        <ul>
          {worked.shares.map((share) => (
            <li key={`${share.name}${share.part}`}>
              {share.name}（{words.part[share.part]}） {yuan(share.cents)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** Every step that was taken, who took it, when and why. */
export function Entries({ entries }: { readonly entries: AllowanceView['entries'] }) {
  const words = useWords(allowanceWords)
  const name = useNames(entryNames)
  const moments = useMoments()
  const yuan = useYuan()
  return (
    <details>
      <summary>{words.entries(entries.length)}</summary>
      <ol className="allowance-entries">
        {entries.map((entry, at) => (
          <li key={at}>
            <span className="quiet">{moments.full(entry.at)}</span> {name(entry.what)}
            {entry.who === undefined ? ` · ${words.byRule}` : ` · ${entry.who}`}
            {entry.cents !== undefined && ` · ${yuan(entry.cents)}`}
            {entry.reference !== undefined && ` · ${entry.reference}`}
            {entry.words !== undefined && words.saying(entry.words)}
          </li>
        ))}
      </ol>
    </details>
  )
}
