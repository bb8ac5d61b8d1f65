import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { inquiryWords } from './inquiry-words.ts'

/** Who sent the matter here, who was asked about the facts, and what nobody disputes. */
export function InquiryPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(inquiryWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { entrustments, investigations, undisputed } = matter
  const may = (['record-entrustment', 'record-investigation', 'note-undisputed-facts'] as const).filter(
    (name) => matter.may[name] === true,
  )
  if (entrustments.length + investigations.length + may.length === 0 && undisputed === undefined) return null
  return (
    <section className="inquiry-panel">
      {entrustments.length > 0 && <h3>{words.entrusted}</h3>}
      {entrustments.map((one) => (
        <p key={`${one.organ} ${one.letterNumber}`}>
          {say(one.link)} · {one.organ} · {words.letter(one.letterNumber, moments.day(one.letterDay))}
          {one.theirNumber !== undefined && ` · ${words.theirs(one.theirNumber)}`}
          {one.words !== undefined && <span className="quiet"> {one.words}</span>}
        </p>
      ))}
      {investigations.length > 0 && <h3>{words.investigations}</h3>}
      {investigations.map((one) => (
        <details key={`${one.heldAt} ${one.asked}`}>
          <summary>
            {moments.near(one.heldAt)} · {one.place} · {words.asked(one.asked, one.relation)}
          </summary>
          <p className="story">{one.record}</p>
          <p className="quiet">{say(one.by)}</p>
        </details>
      ))}
      {undisputed !== undefined && (
        <>
          <h3>{words.undisputed}</h3>
          <p className="story">{undisputed.facts}</p>
          <p className="quiet">
            {undisputed.signed.map(({ name, at }) => words.signed(say(name), moments.near(at))).join(' · ')}
          </p>
          <p>
            {undisputed.missing.length === 0
              ? words.all
              : words.waits(undisputed.missing.map(({ name }) => say(name)).join(marks.list))}
          </p>
        </>
      )}
      {may.length > 0 && (
        <p className="actions">
          {may.map((name) => (
            <Button key={name} onClick={() => onBegin(name)}>
              {commandName(name)}
            </Button>
          ))}
        </p>
      )}
    </section>
  )
}
