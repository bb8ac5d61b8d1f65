import type { Receipt, Report } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { useKeys } from '../shell/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { reportOf, useDraft } from './draft.ts'
import { EarlierMatters } from './earlier-matters.tsx'
import { PersonPanel } from './person-panel.tsx'
import { ReceiptSheet } from './receipt-sheet.tsx'
import { RegisterForm } from './register-form.tsx'
import { SimilarMatters } from './similar-matters.tsx'
import { receptionWords } from './words.ts'

/** Registers a matter while the person talks: them on the left, one form on the right. */
export function ReceptionRoom() {
  const me = useMe()
  const words = useWords(receptionWords)
  const queries = useQueryClient()
  const [draft, change, clear] = useDraft()
  const [receipt, setReceipt] = useState<Receipt>()
  const windows = [...new Set(me.duties.map((duty) => duty.unit))]
  const unit = draft.unit ?? windows[0]
  const send = useSend<Report, Receipt>({
    path: () => '/api/matters',
    onDone: (given) => {
      setReceipt(given)
      clear()
      void queries.invalidateQueries({ queryKey: ['worklist'] })
    },
  })
  const register = () => {
    if (unit !== undefined && draft.story.trim() !== '' && !send.isPending) send.mutate(reportOf(draft, unit))
  }
  useKeys(receipt === undefined ? [{ keys: 'Ctrl+Enter', says: words.register, run: register }] : [])

  if (receipt !== undefined) return <ReceiptSheet receipt={receipt} onNext={() => setReceipt(undefined)} />
  return (
    <>
      <PageHead title={words.title} says={words.says} />
      <div className="reception">
        <div className="reception-side">
          <PersonPanel draft={draft} onChange={change} />
          {!draft.anonymous && <EarlierMatters name={draft.informant.name ?? ''} />}
          <SimilarMatters unit={unit} story={draft.story} />
        </div>
        <RegisterForm
          draft={draft}
          unit={unit}
          windows={windows}
          problem={send.error === null ? undefined : problemOf(send.error)}
          sending={send.isPending}
          onChange={change}
          onClear={clear}
          onRegister={register}
        />
      </div>
    </>
  )
}
