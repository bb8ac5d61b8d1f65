import type { BatchView } from '@jiefen/contract'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { FieldBox, fieldId, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend, useUnits } from '../wire/index.ts'
import { HowMuch } from './how-much.tsx'
import { useDone, useYuan } from './use-allowances.ts'
import { allowanceWords, batchDeedNames, batchStandingNames } from './words.ts'

type Deed = BatchView['may'][number]

/** One batch: how much for how many, what is in it, and what may be done with it now. */
export function BatchCard({ batch }: { readonly batch: BatchView }) {
  const words = useWords(allowanceWords)
  const standing = useNames(batchStandingNames)
  const deedName = useNames(batchDeedNames)
  const units = useUnits()
  const yuan = useYuan()
  const [open, setOpen] = useState<Deed>()
  const title = `${units.nameOf(batch.township)} · ${batch.month}`
  return (
    <article className="party-card allowance" data-batch={batch.id}>
      <header>
        <h3>{title}</h3>
        <span className="allowance-standing">{standing(batch.standing)}</span>
      </header>
      <p className="allowance-sum">
        <strong>{yuan(batch.cents)}</strong> · {words.inBatch(batch.allowances, batch.persons)}
      </p>
      {batch.own && <p className="late">{words.batchOwn}</p>}
      <details>
        <summary>{words.whatsInside}</summary>
        <ul className="allowance-entries">
          {batch.rows.map((row) => (
            <li key={row.id}>
              {row.kind === 'case'
                ? words.ofCase(row.number ?? '')
                : words.ofMonth(row.month ?? '', row.person ?? '')}{' '}
              · {yuan((row.decided ?? row.proposed).cents)}
              <HowMuch worked={row.decided ?? row.proposed} />
            </li>
          ))}
        </ul>
      </details>
      {open === undefined ? (
        <div className="form-end">
          {batch.may.map((deed, at) =>
            deed === 'sheet' ? (
              <a key={deed} href={`/api/allowances/batches/${batch.id}/sheet`} download>
                {deedName(deed)}
                <span className="sr"> {title}</span>
              </a>
            ) : (
              <Button
                key={deed}
                {...(at === 0 && deed !== 'return' ? { type: 'primary' as const } : {})}
                onClick={() => setOpen(deed)}
              >
                {deedName(deed)}
                <span className="sr"> {title}</span>
              </Button>
            ),
          )}
        </div>
      ) : (
        <BatchForm batch={batch} deed={open} onClose={() => setOpen(undefined)} />
      )}
    </article>
  )
}

interface BatchFormProps {
  readonly batch: BatchView
  readonly deed: Deed
  readonly onClose: () => void
}

function BatchForm({ batch, deed, onClose }: BatchFormProps) {
  const words = useWords(allowanceWords)
  const deedName = useNames(batchDeedNames)
  const done = useDone()
  const [typed, setTyped] = useState({ words: '', day: '', reference: '' })
  const send = useSend<object, unknown>({
    path: () => `/api/allowances/batches/${batch.id}/${deed}`,
    onDone: () => {
      done()
      onClose()
    },
  })
  const missing =
    deed === 'return'
      ? typed.words.trim() === ''
      : deed === 'pay' && (typed.day === '' || typed.reference.trim() === '')
  const body =
    deed === 'return'
      ? { words: typed.words.trim() }
      : deed === 'pay'
        ? { day: typed.day, reference: typed.reference.trim() }
        : {}
  return (
    <form
      className="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!missing) send.mutate(body)
      }}
    >
      <p>{words.batchDeedSays[deed]}</p>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {deed === 'return' && (
        <FieldBox name="words" label={words.why}>
          <Input.TextArea
            id={fieldId('words')}
            autoSize={{ minRows: 2 }}
            maxLength={2000}
            value={typed.words}
            onChange={(event) => setTyped({ ...typed, words: event.target.value })}
          />
        </FieldBox>
      )}
      {deed === 'pay' && (
        <div className="form-row">
          {(['day', 'reference'] as const).map((name) => (
            <FieldBox key={name} name={name} label={words[name]}>
              <Input
                id={fieldId(name)}
                type={name === 'day' ? 'date' : 'text'}
                maxLength={200}
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            </FieldBox>
          ))}
        </div>
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={missing}>
          {deedName(deed)}
        </Button>
        <Button type="text" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
