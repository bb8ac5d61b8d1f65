import type { CallersFigures as Figures } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { callersWords } from './callers-words.ts'
import { How } from './how.tsx'

/** Who came to the windows, in batches and in persons, and how much of it was settled on the very day. */
export function CallersFigures({ days }: { days: number }) {
  const words = useWords(callersWords)
  const figures = useQuery({
    queryKey: ['callers', days],
    queryFn: ({ signal }) => ask<Figures>(`/api/callers?days=${days}`, { signal }),
  })
  const share = (part: number, whole: number): string =>
    whole === 0 ? '—' : words.share(part, whole, `${((part / whole) * 100).toFixed(1)}%`)
  return (
    <section className="figures-section">
      <h2>{words.title}</h2>
      <p className="quiet">{words.says}</p>
      <Asked answer={figures}>
        {({ months }) => {
          const sum = (field: 'batches' | 'persons' | 'onTheSpot') =>
            months.reduce((all, month) => all + month[field], 0)
          const total = { batches: sum('batches'), persons: sum('persons'), onTheSpot: sum('onTheSpot') }
          if (total.batches === 0) return <p>{words.none}</p>
          return (
            <>
              <div className="table-frame">
                <table className="figures-table">
                  <thead>
                    <tr>
                      <th scope="col">{words.month}</th>
                      <th scope="col">{words.batches}</th>
                      <th scope="col">{words.persons}</th>
                      <th scope="col">{words.onTheSpot}</th>
                      <th scope="col">{words.rate}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {[...months, { month: '', ...total }].map(({ month, batches, persons, onTheSpot }) => (
                      <tr key={month}>
                        <th scope="row">{month === '' ? words.total : words.monthOf(month)}</th>
                        <td data-label={words.batches}>{batches}</td>
                        <td data-label={words.persons}>{persons}</td>
                        <td data-label={words.onTheSpot}>{onTheSpot}</td>
                        <td data-label={words.rate}>{share(onTheSpot, batches)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <How says={words.how} />
            </>
          )
        }}
      </Asked>
    </section>
  )
}
