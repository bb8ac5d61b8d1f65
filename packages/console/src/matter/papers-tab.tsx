import type { MatterView } from '@jiefen/contract'
import { useMarks, useNames, useSay, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { eventNames, formNames, missingNames } from '../vocabulary/index.ts'
import { useUnits } from '../wire/index.ts'
import { hazardPhotosOf } from './facts-of.ts'
import { partyNameOf } from './party-name.ts'
import { PhotoRow } from './photo-row.tsx'
import { matterWords } from './words.ts'

/** What can be printed and what not yet, the whole dossier, the photos of a hazard, and what the archive still misses. */
export function PapersTab({ matter }: { matter: MatterView }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const say = useSay()
  const formName = useNames(formNames)
  const missingName = useNames(missingNames)
  const units = useUnits()
  const eventName = useNames(eventNames)
  return (
    <>
      {matter.papers.length === 0 ? (
        <EmptyNote title={words.papersNone} />
      ) : (
        <>
          <p>
            <a className="button" href={matter.dossier} target="_blank" rel="noreferrer">
              {words.printDossier}
            </a>
          </p>
          <ul className="papers">
            {matter.papers.map((paper) => (
              <li key={paper.path}>
                <a href={paper.path} target="_blank" rel="noreferrer">
                  {say(paper.title)}
                </a>
                <a href={paper.word} aria-label={words.wordOf(say(paper.title))}>
                  {words.word}
                </a>
                {paper.note !== undefined && <span className="quiet">{say(paper.note)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {matter.papersLater.length > 0 && (
        <details className="papers-later">
          <summary>{words.papersLater(matter.papersLater.length)}</summary>
          <ul>
            {matter.papersLater.map((paper) => (
              <li key={paper.form}>
                {say(paper.title)} <span className="quiet">{say(paper.why)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {hazardPhotosOf(matter.timeline).map((step) => (
        <section key={step.version}>
          <h3>{eventName(step.type)}</h3>
          <PhotoRow number={matter.number} photos={step.photos} />
        </section>
      ))}
      {matter.stage !== 'archived' && (
        <>
          <h3>{words.missing}</h3>
          {matter.missing.length === 0 ? (
            <p>{words.missingNone}</p>
          ) : (
            <ul className="missing">
              {matter.missing.map((gap, index) => {
                const party = matter.parties.find(({ id }) => id === gap.party)
                return (
                  <li key={index}>
                    {gap.form === undefined ? missingName(gap.missing) : formName(gap.form)}
                    {party !== undefined && marks.within(partyNameOf(party) ?? words.noName)}
                    {gap.unit !== undefined && marks.within(units.nameOf(gap.unit))}
                  </li>
                )
              })}
            </ul>
          )}
          <UnsignedRecords matter={matter} />
        </>
      )}
    </>
  )
}

/** A hint and no gate: simple and oral cases need no transcript. */
function UnsignedRecords({ matter }: { matter: MatterView }) {
  const words = useWords(matterWords)
  const say = useSay()
  const open = matter.records.flatMap(({ nth, signatures }) =>
    signatures
      .filter(({ signedAt }) => signedAt === undefined)
      .map(({ name }) => words.unsignedRecord(nth, say(name))),
  )
  if (open.length === 0) return null
  return (
    <>
      <h3>{words.unsignedRecords}</h3>
      <ul className="unsigned">
        {open.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
