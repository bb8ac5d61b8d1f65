import type { WordingView } from '@jiefen/contract'
import { Radio } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { Asked, PageHead } from '../pieces/index.ts'
import { messageFormNames, messageKindNames, messageReaderNames } from '../vocabulary/index.ts'
import { keyOf, useWordings } from './use-wordings.ts'
import { WordingCard } from './wording-card.tsx'
import { wordingsWords } from './words.ts'

type Reader = WordingView['reader']

/** What every message says, both languages side by side; whoever looks after the whole region changes it here. */
export function WordingsRoom() {
  const words = useWords(wordingsWords)
  const wordings = useWordings()
  const readerName = useNames(messageReaderNames)
  const [reader, setReader] = useState<Reader>('resident')
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <Asked answer={wordings}>
        {({ rows, mayChange }) => (
          <>
            {!mayChange && <p className="quiet">{words.onlyRead}</p>}
            <Radio.Group
              className="wording-readers"
              optionType="button"
              buttonStyle="solid"
              aria-label={words.readers}
              value={reader}
              onChange={(event) => setReader(event.target.value)}
              options={readersOf(rows).map((value) => ({ value, label: readerName(value) }))}
            />
            <Kinds rows={rows.filter((row) => row.reader === reader)} mayChange={mayChange} />
          </>
        )}
      </Asked>
    </>
  )
}

const readersOf = (rows: readonly WordingView[]): Reader[] => [...new Set(rows.map(({ reader }) => reader))]

/** By what a message is about, then by its form. */
function Kinds({ rows, mayChange }: { rows: readonly WordingView[]; mayChange: boolean }) {
  const kindName = useNames(messageKindNames)
  const formName = useNames(messageFormNames)
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, ofKind]) => (
    <section key={`${ofKind[0]?.reader} ${kind}`} className="wording-kind">
      <h2>{kindName(kind)}</h2>
      {[...Map.groupBy(ofKind, ({ form }) => form)].map(([form, ofForm]) => (
        <section key={form} className="wording-form">
          <h3>{formName(form)}</h3>
          <div className="wording-pair">
            {ofForm.map((wording) => (
              <WordingCard key={keyOf(wording)} wording={wording} mayChange={mayChange} />
            ))}
          </div>
        </section>
      ))}
    </section>
  ))
}
