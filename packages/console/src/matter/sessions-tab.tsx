import type { MatterView } from '@jiefen/contract'
import { useMarks, useMoments, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { RecordingList } from '../video/index.ts'
import type { Begin } from './actions.ts'
import { CaucusNotes } from './caucus-notes.tsx'
import { sessionsOf } from './facts-of.ts'
import { partyNameOf } from './party-name.ts'
import { RecordSignatures } from './record-signatures.tsx'
import { SittingPanel } from './sitting-panel.tsx'
import { matterWords } from './words.ts'

/** What was said at each session, newest first, with the answer to the risk question. */
export function SessionsTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const me = useMe()
  const isMediator = matter.mediator?.person === me.person
  return (
    <>
      <SittingPanel matter={matter} onBegin={onBegin} />
      <HeldSessions matter={matter} onBegin={onBegin} />
      <RecordingList matter={matter} />
      {isMediator && <CaucusNotes number={matter.number} />}
    </>
  )
}

function HeldSessions({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const moments = useMoments()
  const sessions = sessionsOf(matter.timeline)
  if (sessions.length === 0) return <EmptyNote title={words.sessionsNone} />
  const nameOf = (id: string) => partyNameOf(matter.parties.find((party) => party.id === id)) ?? '—'
  return [...sessions.entries()].reverse().map(([place, session]) => (
    <article key={session.version} className="session">
      <h3>
        {moments.full(session.heldAt)} · {session.place}
      </h3>
      <p className="quiet">
        {words.present}
        {marks.colon}
        {session.present.map(nameOf).join(marks.list) || '—'}
        {session.others.length > 0 &&
          `${marks.semicolon}${words.others}${marks.colon}${session.others.join(marks.list)}`}
        {marks.semicolon}
        {session.open ? words.publicSession : words.privateSession}
      </p>
      <p className="story">{session.record}</p>
      {session.risk.sharpening ? (
        <p className="late">
          {words.risk}
          {session.risk.words !== '' && `${marks.colon}${session.risk.words}`}
          {session.risk.reportedTo !== '' && ` · ${words.riskTo}${marks.colon}${session.risk.reportedTo}`}
        </p>
      ) : (
        <p className="quiet">{words.noRisk}</p>
      )}
      {matter.records[place] !== undefined && (
        <RecordSignatures record={matter.records[place]} onBegin={onBegin} />
      )}
    </article>
  ))
}
