import type { OwnAllowances } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, OwnNews } from '../pieces/index.ts'
import { AccountForm } from './account-form.tsx'
import { AllowanceCard } from './allowance-card.tsx'
import { Tables } from './tables.tsx'
import { useAsked } from './use-allowances.ts'
import { allowanceWords } from './words.ts'

/** A mediator's own: into which account, and each allowance in full with its reasons. */
export function OwnView() {
  const words = useWords(allowanceWords)
  const answer = useAsked<OwnAllowances>('/own')
  const [changing, setChanging] = useState(false)
  return (
    <Asked answer={answer}>
      {({ account, rows, tables, notices }) => (
        <>
          <OwnNews room="allowances" notices={notices} />
          <section className="allowance-account">
            <h2>{words.account}</h2>
            {account === undefined ? (
              <p>{words.noAccount}</p>
            ) : (
              <p>
                {account.holder} · {account.bank} · {account.masked}
              </p>
            )}
            <p className="quiet">{words.accountSays}</p>
            {changing ? (
              <AccountForm onClose={() => setChanging(false)} />
            ) : (
              <Button onClick={() => setChanging(true)}>
                {account === undefined ? words.giveAccount : words.changeAccount}
              </Button>
            )}
          </section>
          <h2>{words.mine}</h2>
          <Tables tables={tables} />
          {rows.length === 0 && tables.has && <p className="quiet">{words.noneMine}</p>}
          <div className="posts">
            {rows.map((row) => (
              <AllowanceCard key={row.id} allowance={row} tables={tables} />
            ))}
          </div>
        </>
      )}
    </Asked>
  )
}
