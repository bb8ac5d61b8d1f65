import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { commandNames, signingWayNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { AgreementChanges } from './agreement-changes.tsx'
import { AgreementPaper } from './agreement-paper.tsx'
import { ConfirmationPanel } from './confirmation-panel.tsx'
import { PartInForce, termsOf } from './part-in-force.tsx'
import { partWords } from './part-words.ts'
import { SealButton } from './seal-button.tsx'
import { SigningPanel } from './signing-panel.tsx'
import { matterWords } from './words.ts'

/** The agreement in hand as it stands and who has signed it, and under it what is in force besides. */
export function AgreementTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const parts = useWords(partWords)
  const moments = useMoments()
  const wayName = useNames(signingWayNames)
  const commandName = useNames(commandNames)
  const { agreement } = matter
  const draw = matter.may['draw-agreement'] === true && (
    <Button onClick={() => onBegin('draw-agreement')}>
      {agreement === undefined ? commandName('draw-agreement') : words.redraw}
    </Button>
  )
  const besides = matter.alsoInForce.map((part) => (
    <PartInForce key={part.agreement.version} matter={matter} part={part} onBegin={onBegin} />
  ))
  if (agreement === undefined && besides.length > 0)
    return (
      <>
        <EmptyNote title={matter.outcome === undefined ? parts.noneForRest : parts.ended}>{draw}</EmptyNote>
        {besides}
      </>
    )
  if (agreement === undefined) return <EmptyNote title={words.agreementNone}>{draw}</EmptyNote>
  return (
    <>
      <p>
        <strong>
          {agreement.effectiveAt === undefined
            ? words.notEffective
            : words.effective(moments.full(agreement.effectiveAt))}
        </strong>{' '}
        <span className="quiet">{words.version(agreement.version)}</span>
      </p>
      {agreement.partial !== undefined && <p>{parts.onTable}</p>}
      <AgreementChanges agreement={agreement} />
      {agreement.signatures.length > 0 && (
        <>
          <h3>{words.signatures}</h3>
          <ul className="signatures">
            {agreement.signatures.map((signature) => {
              const signer = JSON.stringify(signature.signer)
              return (
                <li key={signer} className={signature.signedAt === undefined ? 'open' : 'given'}>
                  <span>{signature.name}</span>
                  {signature.signedAt !== undefined ? (
                    <span className="quiet">
                      {words.signedAt(moments.near(signature.signedAt), wayName(signature.way ?? ''))}
                    </span>
                  ) : 'seal' in signature.signer ? (
                    <SealButton matter={matter} onBegin={onBegin} />
                  ) : matter.may['sign-agreement'] === true ? (
                    <Button
                      size="small"
                      onClick={() => onBegin('sign-agreement', { signer, way: 'signature' })}
                    >
                      {words.sign}
                    </Button>
                  ) : (
                    <span className="quiet">{words.notSigned}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {matter.confirmation !== undefined && (
        <ConfirmationPanel matter={matter} confirmation={matter.confirmation} onBegin={onBegin} />
      )}
      <SigningPanel matter={matter} agreement={agreement} onBegin={onBegin} />
      <AgreementPaper matter={matter} terms={termsOf(agreement)} />
      {agreement.effectiveAt === undefined && draw}
      {besides}
    </>
  )
}
