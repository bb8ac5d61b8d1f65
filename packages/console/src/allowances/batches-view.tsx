import type { Batches } from '@jiefen/contract'
import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, ProblemNotice } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { problemOf, useSend, useUnits } from '../wire/index.ts'
import { BatchCard } from './batch-card.tsx'
import { MonthForm } from './month-form.tsx'
import { useAsked, useDone, useYuan } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

/** What is ready, and the batches on their way: approved by two, paid by a third. */
export function BatchesView() {
  const words = useWords(allowanceWords)
  const me = useMe()
  const answer = useAsked<Batches>('/batches')
  const mayApprove = me.may['review-allowances'] === true
  return (
    <Asked answer={answer}>
      {({ rows, ready }) => (
        <>
          <p className="quiet">{words.batchesSay}</p>
          {ready.length > 0 && (
            <section className="allowance-ready">
              <h2>{words.ready}</h2>
              <ul className="rows">
                {ready.map((one) => (
                  <Ready key={`${one.township}${one.year}`} ready={one} mayApprove={mayApprove} />
                ))}
              </ul>
            </section>
          )}
          {mayApprove && <MonthForm />}
          <h2>{words.view.batches}</h2>
          {rows.length === 0 && <EmptyNote title={words.noBatches} />}
          <div className="posts">
            {rows.map((batch) => (
              <BatchCard key={batch.id} batch={batch} />
            ))}
          </div>
        </>
      )}
    </Asked>
  )
}

function Ready({
  ready,
  mayApprove,
}: {
  readonly ready: Batches['ready'][number]
  readonly mayApprove: boolean
}) {
  const words = useWords(allowanceWords)
  const units = useUnits()
  const yuan = useYuan()
  const done = useDone()
  const { township, year, allowances, cents } = ready
  const send = useSend<{ township: string; year: number }, unknown>({
    path: () => '/api/allowances/batches',
    onDone: done,
  })
  return (
    <li>
      <strong>{units.nameOf(township)}</strong>
      <span>{words.count(allowances, yuan(cents))}</span>
      {mayApprove && (
        <Button type="primary" loading={send.isPending} onClick={() => send.mutate({ township, year })}>
          {words.putTogether}
          <span className="sr"> {units.nameOf(township)}</span>
        </Button>
      )}
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
    </li>
  )
}
