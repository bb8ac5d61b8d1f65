import type { MatterView } from '@jiefen/contract'
import { useMarks, useSay, useWords } from '../language/index.ts'
import { performanceWords } from './performance-words.ts'

type Agreement = NonNullable<MatterView['agreement']>

/** What is different from the version before, and what whoever signs should know. */
export function AgreementChanges({ agreement }: { agreement: Agreement }) {
  const marks = useMarks()
  const words = useWords(performanceWords)
  const say = useSay()
  const { changes, statusWords } = agreement
  const shown = changes?.clauses.filter(({ change }) => change !== 'same') ?? []
  return (
    <>
      {changes !== undefined && (
        <section>
          <h3>{words.changes(changes.before)}</h3>
          {shown.length + changes.others.length === 0 ? (
            <p>{words.unchanged}</p>
          ) : (
            <ul>
              {changes.others.map((other) => (
                <li key={other}>
                  {words.change.changed}
                  {marks.colon}
                  {words.otherChanges[other]}
                </li>
              ))}
              {shown.map(({ change, before, after }) => (
                <li key={`${change}${before ?? ''}${after ?? ''}`}>
                  {words.change[change]}
                  {marks.colon}
                  {before !== undefined && <del>{before}</del>} {after !== undefined && <ins>{after}</ins>}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {statusWords.length > 0 && (
        <section className="hint">
          <h3>{words.status}</h3>
          <ul>
            {statusWords.map(({ word, why, source }) => (
              <li key={word}>
                “{word}”{marks.colon}
                {say(why)} <span className="quiet">{source}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
