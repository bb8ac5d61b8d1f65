import type { MatterView, SignView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useSay, useWords } from '../language/index.ts'
import type { Begin } from './actions.ts'
import { partyNameOf } from './party-name.ts'
import { safetyWords } from './safety-words.ts'

interface SignCardProps {
  readonly matter: MatterView
  readonly sign: SignView
  readonly onBegin: Begin
}

/** One sign: whom it concerns, what the clerk does now, and whether what must be reported was. */
export function SignCard({ matter, sign, onBegin }: SignCardProps) {
  const marks = useMarks()
  const words = useWords(safetyWords)
  const say = useSay()
  const moments = useMoments()
  const names = matter.parties
    .filter(({ id }) => sign.concerns.includes(id))
    .map((party) => partyNameOf(party) ?? '—')
  const mustReport = sign.follows.includes('report')
  const { reported, declines, help } = sign
  return (
    <article className="sign-card" aria-label={say(sign.name)}>
      <h3>{say(sign.name)}</h3>
      {names.length > 0 && <p className="quiet">{words.concerns(names.join(marks.list))}</p>}
      {sign.words !== undefined && <p>“{sign.words}”</p>}
      <p>{say(sign.does)}</p>
      {mustReport &&
        (reported === undefined ? (
          <p className="late">{words.notReported(say(sign.to))}</p>
        ) : (
          <p>{words.reported(reported.to, reported.receiver, moments.near(reported.at))}</p>
        ))}
      {declines !== undefined && matter.may['decline-matter'] === true && (
        <p>{words.declines(say(declines.name), say(declines.route))}</p>
      )}
      {help !== undefined && (
        <details>
          <summary>{names.length > 0 ? words.help : words.tellThem}</summary>
          <p>{say(help)}</p>
        </details>
      )}
      <p className="hint">{words.basis(sign.basis)}</p>
      {mustReport && reported === undefined && matter.may['report-danger'] === true && (
        <Button
          type={matter.next.what === 'report-danger' ? 'default' : 'primary'}
          onClick={() => onBegin('report-danger', { sign: sign.code, to: say(sign.to) })}
        >
          {words.report}
        </Button>
      )}
    </article>
  )
}
