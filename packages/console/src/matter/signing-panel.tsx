import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { PhotoRow } from './photo-row.tsx'
import { signingWords } from './signing-words.ts'

/** What belongs to signing: the mark of the words, the way of paper, the pages that were scanned. */
export function SigningPanel({
  matter,
  agreement,
  onBegin,
}: {
  matter: MatterView
  agreement: NonNullable<MatterView['agreement']>
  onBegin: Begin
}) {
  const words = useWords(signingWords)
  const moments = useMoments()
  const say = useSay()
  const commandName = useNames(commandNames)
  const { mark, pagesCode, paperOnly, paper } = agreement
  if (agreement.form === 'oral') return null
  return (
    <section className="signing-panel">
      {paperOnly !== undefined && (
        <p role="note">
          <strong>{words.paperOnly}</strong> {say(paperOnly.why)}{' '}
          <span className="quiet">{paperOnly.source}</span>
        </p>
      )}
      <p className="quiet">
        {words.mark} <span className="figures">{mark}</span> · {words.pagesCode}{' '}
        <span className="figures">{pagesCode}</span>
      </p>
      {paper !== undefined && (
        <>
          <p>{words.paperFiled(moments.near(paper.filedAt), paper.pages.length)}</p>
          <PhotoRow number={matter.number} photos={paper.pages} />
        </>
      )}
      {matter.may['file-signed-paper'] === true && (
        <Button size="small" onClick={() => onBegin('file-signed-paper')}>
          {commandName('file-signed-paper')}
        </Button>
      )}
    </section>
  )
}
