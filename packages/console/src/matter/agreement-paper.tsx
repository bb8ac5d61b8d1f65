import type { MatterView } from '@jiefen/contract'
import { useLanguage, useMoments, useWords } from '../language/index.ts'
import { ordinalOf } from './ordinal.ts'
import { partyNameOf } from './party-name.ts'
import { actionWords, matterWords } from './words.ts'

export interface Terms {
  readonly oral: boolean
  readonly facts: string
  readonly responsibility: string
  readonly clauses: readonly string[]
  /** Of a part: what stays open; empty otherwise. */
  readonly leavesOpen: string
  readonly way: string
  readonly place: string
  readonly by: string
}

/** The agreement as the paper will say it; the printed one is made by the server. */
export function AgreementPaper({ matter, terms }: { matter: MatterView; terms: Terms }) {
  const words = useWords(actionWords)
  const file = useWords(matterWords)
  const language = useLanguage()
  const moments = useMoments()
  const blank = '＿＿＿＿'
  return (
    <article className="paper">
      <h3>{terms.oral ? words.previewTitleOral : words.previewTitle}</h3>
      <p className="paper-number">{matter.caseNumber ?? blank}</p>
      {matter.parties.map((party) => (
        <p key={party.id}>
          {file.parties}：{partyNameOf(party) ?? blank}
          {party.address !== undefined && `，${party.address}`}
        </p>
      ))}
      <p>
        {words.previewFacts}
        {terms.facts || blank}
      </p>
      {terms.responsibility !== '' && (
        <p>
          {file.responsibility}：{terms.responsibility}
        </p>
      )}
      <p>{words.previewClauses}</p>
      {terms.clauses.map((clause, index) => (
        <p key={index} className="paper-clause">
          {ordinalOf(index + 1, language)}
          {language === 'zh' ? '、' : '. '}
          {clause || blank}
        </p>
      ))}
      {terms.leavesOpen !== '' && (
        <p className="paper-clause">
          {words.previewOpen}
          {terms.leavesOpen}
        </p>
      )}
      <p>
        {words.previewPerformance}
        {[
          terms.way,
          terms.place,
          terms.by === '' ? '' : `${moments.day(terms.by)}${language === 'zh' ? '前' : ''}`,
        ]
          .filter((part) => part !== '')
          .join(language === 'zh' ? '，' : ', ') || blank}
      </p>
      {!terms.oral && (
        <p className="paper-signs">
          <span>{words.previewSign}</span>
          <span>{words.previewMediator}</span>
          <span>{words.previewSeal}</span>
        </p>
      )}
    </article>
  )
}
