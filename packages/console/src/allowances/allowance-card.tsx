import type { AllowanceDeed, AllowanceView, OwnAllowances } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { useMe } from '../session/index.ts'
import { useUnits } from '../wire/index.ts'
import { DeedForm } from './deed-form.tsx'
import { Entries, HowMuch } from './how-much.tsx'
import { useYuan } from './use-allowances.ts'
import { allowanceWords, deedNames, standingNames } from './words.ts'

interface AllowanceCardProps {
  readonly allowance: AllowanceView
  readonly tables: OwnAllowances['tables']
}

/** One allowance: what it is for, where it stands and why, how much with every step, and what may be done now. */
export function AllowanceCard({ allowance, tables }: AllowanceCardProps) {
  const words = useWords(allowanceWords)
  const say = useSay()
  const yuan = useYuan()
  const standing = useNames(standingNames)
  const deedName = useNames(deedNames)
  const units = useUnits()
  const me = useMe()
  const [open, setOpen] = useState<AllowanceDeed>()
  const { kind, number, month, person, why, proposed, decided, may } = allowance
  const worked = decided ?? proposed
  const title = kind === 'case' ? words.ofCase(number ?? '') : words.ofMonth(month ?? '', person ?? '')
  const own = worked.shares.find((share) => share.own)
  return (
    <article className="party-card allowance" data-allowance={allowance.id}>
      <header>
        <h3>{title}</h3>
        <span className="allowance-standing">{standing(allowance.standing)}</span>
      </header>
      <p className="quiet">
        {units.nameOf(allowance.unit)}
        {kind === 'case' && ` · ${say(worked.className)}`}
        {kind === 'case' && me.may.worklist === true && number !== undefined && (
          <>
            {' · '}
            <Link to="/matters/$number" params={{ number }}>
              {words.openFile}
              <span className="sr"> {number}</span>
            </Link>
          </>
        )}
      </p>
      {worked.bars.length === 0 && (
        <p className="allowance-sum">
          <strong>{yuan(worked.cents)}</strong>
          {own !== undefined && own.cents !== worked.cents && (
            <span> · {words.yourPart(yuan(own.cents))}</span>
          )}
        </p>
      )}
      {why !== undefined && <p className="late">{say(why)}</p>}
      {allowance.own && may.length === 0 && me.may['review-allowances'] === true && (
        <p className="quiet">{words.ownSays}</p>
      )}
      {allowance.fileReview !== undefined && (
        <p className={allowance.fileReview === 'passed' ? 'quiet' : 'late'}>
          {words.fileReview[allowance.fileReview]}
          {allowance.findings.length > 0 && ` ${words.findings(allowance.findings.map(say).join(words.and))}`}
        </p>
      )}
      {allowance.findings.length > 0 && may.includes('ask-claw-back') && <p>{words.mayAskBack}</p>}
      <Said allowance={allowance} />
      <HowMuch worked={worked} />
      <Entries entries={allowance.entries} />
      {open === undefined ? (
        <div className="form-end">
          {may.map((deed, at) => (
            <Button
              key={deed}
              {...(at === 0 ? { type: 'primary' as const } : {})}
              onClick={() => setOpen(deed)}
            >
              {deedName(deed)}
              <span className="sr"> {title}</span>
            </Button>
          ))}
        </div>
      ) : (
        <DeedForm allowance={allowance} tables={tables} deed={open} onClose={() => setOpen(undefined)} />
      )}
    </article>
  )
}

/** What people have said about it, each with who it is from. */
function Said({ allowance }: { readonly allowance: AllowanceView }) {
  const words = useWords(allowanceWords)
  const say = useSay()
  const yuan = useYuan()
  const clawBackLine = ({ cents, words: why, findings }: NonNullable<AllowanceView['clawBack']>) => {
    const found = findings.length === 0 ? '' : ` ${words.findings(findings.map(say).join(words.and))}`
    return `${words.clawBackAsked(yuan(cents), why)}${found}`
  }
  const { asked, refused, objection, clawBack, clawedBack, returned, doubt } = allowance
  const lines = [
    ...(asked === undefined ? [] : [`${words.askedFor}${asked.words}`]),
    ...(refused === undefined ? [] : [`${words.refusedFor}${refused}`]),
    ...(objection === undefined ? [] : [`${words.objected}${objection}`]),
    ...(doubt === undefined ? [] : [`${words.doubt}${say(doubt)}`]),
    ...(clawBack === undefined ? [] : [clawBackLine(clawBack)]),
    ...(clawedBack === 0 ? [] : [words.clawedBack(yuan(clawedBack), yuan(returned))]),
  ]
  return lines.map((line) => <p key={line}>{line}</p>)
}
