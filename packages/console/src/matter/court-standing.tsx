import type { ConfirmationView } from '@jiefen/contract'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { confirmationWords } from './confirmation-words.ts'
import { PhotoRow } from './photo-row.tsx'

interface CourtStandingProps {
  readonly number: string
  readonly confirmation: ConfirmationView
}

/** Where the papers lie, and what the court has said. */
export function CourtStanding({ number, confirmation }: CourtStandingProps) {
  const words = useWords(confirmationWords)
  const say = useSay()
  const moments = useMoments()
  const { version, requested, decided } = confirmation
  if (requested === undefined) return null
  return (
    <>
      <p>
        <strong>{words.withCourt(say(requested.court), moments.near(requested.at))}</strong>{' '}
        <span className="quiet">
          {say(requested.by)}
          {requested.telephone !== undefined && ` · ${words.telephone(requested.telephone)}`}
          {requested.way === 'download' && ` · ${words.byDownload}`}
        </span>
      </p>
      {requested.belongs !== undefined && <p className="quiet">{words.belongs(requested.belongs)}</p>}
      {requested.mention !== undefined && (
        <p className="quiet">{words.mention(requested.mention.words, requested.mention.why)}</p>
      )}
      {requested.version !== version && <p>{words.earlier(requested.version)}</p>}
      {decided === undefined ? (
        <p>{words.waiting}</p>
      ) : (
        <>
          <p>
            <strong>{words.ruling[decided.ruling]}</strong> ·{' '}
            {words.decidedOn(moments.day(decided.decidedOn))}
            {decided.courtNumber !== undefined && ` · ${words.number(decided.courtNumber)}`}
          </p>
          {decided.reason !== undefined && <p>{decided.reason}</p>}
          {decided.enforceUntil !== undefined && <p>{words.enforce(moments.day(decided.enforceUntil))}</p>}
          {(decided.ruling === 'dismissed' || decided.ruling === 'not-accepted') && <p>{words.dismissed}</p>}
          {decided.paper !== undefined && (
            <PhotoRow number={number} photos={[{ file: decided.paper.file, name: words.paper }]} />
          )}
        </>
      )}
    </>
  )
}
