import type { MediatorRecordView, MediatorsInReach } from '@jiefen/contract'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { RecordView } from './record-view.tsx'
import { useAsked } from './use-quality.ts'
import { qualityWords } from './words.ts'

const most = 60

/** Who mediates within reach, by name and without figures; whose record is opened is written down. */
export function MediatorsView() {
  const words = useWords(qualityWords)
  const [typed, setTyped] = useState('')
  const answer = useAsked<MediatorsInReach>('mediators')
  return (
    <>
      <p className="quiet">{words.mediatorsSays}</p>
      <Asked answer={answer}>
        {({ mediators }) => (
          <>
            {mediators.length === 0 && <EmptyNote title={words.noMediators} />}
            {mediators.length > 8 && (
              <Input
                type="search"
                className="narrow-search"
                placeholder={words.search}
                aria-label={words.search}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
            <div className="posts">
              {mediators
                .filter(({ name }) => name.includes(typed.trim()))
                .slice(0, most)
                .map((mediator) => (
                  <Mediator key={mediator.person} mediator={mediator} />
                ))}
            </div>
          </>
        )}
      </Asked>
    </>
  )
}

function Mediator({ mediator }: { readonly mediator: MediatorsInReach['mediators'][number] }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const [open, setOpen] = useState(false)
  const record = useAsked<MediatorRecordView>(`mediators/${mediator.person}`, open)
  return (
    <article className="post" aria-labelledby={`mediator-${mediator.person}`}>
      <div className="quality-line-head">
        <h2 id={`mediator-${mediator.person}`}>
          {mediator.name} {mediator.waits && <span className="unread">{words.waits}</span>}
        </h2>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
          <span className="sr"> {mediator.name}</span>
        </Button>
      </div>
      <p className="quiet">
        {say(mediator.committee)}
        {mediator.held !== undefined && ` · ${say(mediator.held)}`}
      </p>
      {open && <Asked answer={record}>{(shown) => <RecordView record={shown} />}</Asked>}
    </article>
  )
}
