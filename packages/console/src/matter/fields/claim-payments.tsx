import { amountInYuan, type RegionView } from '@jiefen/contract'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { collectiveWords } from '../collective-words.ts'
import {
  type PromiseInput,
  promisesFromClaims,
  type Sight,
  sumOfPromises,
  withoutClaims,
} from '../forms/index.ts'
import { partyNameOf } from '../party-name.ts'
import { TextLine } from './text-line.tsx'
import { WhenField } from './when-field.tsx'

interface ClaimPaymentsProps {
  readonly matter: Sight['matter']
  readonly library: RegionView['clauses']
  readonly promises: readonly PromiseInput[]
  readonly onChange: (promises: readonly PromiseInput[]) => void
}

/** Where several claim: one payment to each, written in one go, with what it comes to beside what is claimed. */
export function ClaimPayments({ matter, library, promises, onChange }: ClaimPaymentsProps) {
  const words = useWords(collectiveWords)
  const claims = matter.collective.claims.filter(({ claimedCents }) => claimedCents !== undefined)
  const payers = matter.parties.filter(({ id }) => !claims.some(({ party }) => party === id))
  const [payer, setPayer] = useState(payers.length === 1 ? payers[0]?.id : undefined)
  const [days, setDays] = useState<readonly string[]>([''])
  const [way, setWay] = useState(words.defaultWay)
  if (claims.length < 2) return null
  const claimed = claims.reduce((sum, { claimedCents = 0 }) => sum + claimedCents, 0)
  const isReady = payer !== undefined && way.trim() !== '' && days.every((day) => day !== '')
  const id = (part: string) => fieldId(`claims.${part}`)
  const propose = () => {
    if (payer === undefined) return
    const clauses = { once: idOf(library, 'pay'), inParts: idOf(library, 'pay-in-parts') }
    const proposed = promisesFromClaims(claims, { payer, way: way.trim(), days, clauses })
    onChange([...withoutClaims(promises, proposed), ...proposed])
  }
  return (
    <fieldset className="task-row claim-payments">
      <legend>{words.proposeTitle}</legend>
      <p className="hint">{words.proposeSays(claims.length, amountInYuan(claimed))}</p>
      <label htmlFor={id('payer')}>{words.payer}</label>
      <Select
        id={id('payer')}
        className="fill"
        value={payer ?? null}
        onChange={(chosen: string) => setPayer(chosen)}
        options={payers.map((party) => ({ value: party.id, label: partyNameOf(party) ?? '—' }))}
      />
      <span className="hint">{words.days}</span>
      {days.map((day, at) => (
        <span key={at} className="promise-buttons">
          <WhenField
            name={`claims.${at}.byDay`}
            withClock={false}
            value={day}
            onChange={(chosen) => setDays(days.map((one, place) => (place === at ? (chosen ?? '') : one)))}
          />
          {days.length > 1 && (
            <Button onClick={() => setDays(days.filter((_, place) => place !== at))}>
              {words.removeDay}
            </Button>
          )}
        </span>
      ))}
      <Button type="dashed" onClick={() => setDays([...days, ''])}>
        {words.addDay}
      </Button>
      <TextLine id={id('way')} label={words.way} value={way} onChange={setWay} />
      <Button disabled={!isReady} onClick={propose}>
        {words.propose(claims.length)}
      </Button>
      <Together drafted={sumOfPromises(promises)} claimed={claimed} />
    </fieldset>
  )
}

/** What is written so far beside what is claimed. */
function Together({ drafted, claimed }: { drafted: number; claimed: number }) {
  const words = useWords(collectiveWords)
  if (drafted === 0) return null
  return (
    <p role="status" className="adds-up">
      {words.drafted(amountInYuan(drafted))} ·{' '}
      {drafted === claimed
        ? words.asClaimed
        : words.apart(`${drafted > claimed ? '+' : '−'}${amountInYuan(Math.abs(drafted - claimed))}`)}
    </p>
  )
}

const idOf = (library: RegionView['clauses'], id: string): string =>
  (library.find((one) => one.id === id) ?? library.find(({ kind }) => kind === 'payment'))?.id ?? id
