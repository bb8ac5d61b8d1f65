import type { KeptRate } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { How } from './how.tsx'
import { joiningWords } from './words.ts'

/** Settled and kept, side by side, each with what it is a share of; over nought there is no rate. */
export function KeptFigures({ days }: { days: number }) {
  const words = useWords(joiningWords)
  const rate = useQuery({
    queryKey: ['kept-rate', days],
    queryFn: ({ signal }) => ask<KeptRate>(`/api/kept-rate?days=${days}`, { signal }),
  })
  const share = (part: number, whole: number): string =>
    whole === 0 ? '—' : words.ofThese(part, whole, `${((part / whole) * 100).toFixed(1)}%`)
  return (
    <section className="figures-section">
      <h2>{words.keptTitle}</h2>
      <p className="quiet">{words.keptSays}</p>
      <Asked answer={rate}>
        {({ ended, settled, settledInPart, counted, kept, defaulted }) =>
          ended === 0 ? (
            <p>{words.noneEnded}</p>
          ) : (
            <>
              <div className="table-frame">
                <table className="figures-table">
                  <tbody>
                    {[
                      [words.ended, String(ended)],
                      [words.settled, String(settled)],
                      [words.settledRate, share(settled, ended)],
                      [words.settledInPart, String(settledInPart)],
                      [words.counted, String(counted)],
                      [words.kept, String(kept)],
                      [words.keptRate, share(kept, counted)],
                      [words.defaulted, String(defaulted)],
                      [words.open, String(counted - kept - defaulted)],
                    ].map(([head, figure]) => (
                      <tr key={head}>
                        <th scope="row">{head}</th>
                        <td data-label={head}>{figure}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <How says={words.keptHow} />
            </>
          )
        }
      </Asked>
    </section>
  )
}
