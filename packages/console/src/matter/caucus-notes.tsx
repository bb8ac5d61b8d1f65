import type { CaucusNotes as Notes } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { useMoments, useWords } from '../language/index.ts'
import { fieldId, ProblemNotice } from '../pieces/index.ts'
import { ask, problemOf, useSend } from '../wire/index.ts'
import { sittingWords } from './sitting-words.ts'

/** What the mediator noted for themselves after speaking with one side; nobody else is ever shown it. */
export function CaucusNotes({ number }: { number: string }) {
  const words = useWords(sittingWords)
  const moments = useMoments()
  const queries = useQueryClient()
  const [draft, setDraft] = useState('')
  const path = `/api/matters/${encodeURIComponent(number)}/caucus-notes`
  const notes = useQuery({
    queryKey: ['caucus-notes', number],
    queryFn: ({ signal }) => ask<Notes>(path, { signal }),
  })
  const again = () => void queries.invalidateQueries({ queryKey: ['caucus-notes', number] })
  const keep = useSend<{ readonly words: string }, unknown>({
    path: () => path,
    onDone: () => {
      setDraft('')
      again()
    },
  })
  const drop = useSend<string, unknown>({ path: (id) => `${path}/${id}`, method: 'DELETE', onDone: again })
  const problem = keep.error ?? drop.error
  return (
    <section className="together caucus" aria-labelledby="caucus-notes">
      <h3 id="caucus-notes">
        {words.notesHead} <span className="together-standing">{words.onlyYou}</span>
      </h3>
      <p className="quiet">{words.notesLead}</p>
      {problem !== null && <ProblemNotice problem={problemOf(problem)} />}
      {notes.data?.notes.length === 0 && <p className="quiet">{words.notesNone}</p>}
      <ul className="together-list">
        {notes.data?.notes.map((note) => (
          <li key={note.id} className="together-card">
            <p className="quiet">{moments.full(note.at)}</p>
            <p className="together-record">{note.words}</p>
            <Popconfirm
              title={words.noteDropSure}
              okText={words.yes}
              cancelText={words.no}
              onConfirm={() => drop.mutate(note.id)}
            >
              <Button size="small">{words.noteDrop}</Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {notes.data?.may.write === true && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (draft.trim() !== '') keep.mutate({ words: draft.trim() })
          }}
        >
          <label htmlFor={fieldId('caucus')}>{words.noteLabel}</label>
          <Input.TextArea
            id={fieldId('caucus')}
            autoSize={{ minRows: 3 }}
            maxLength={5000}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button htmlType="submit" loading={keep.isPending} disabled={draft.trim() === ''}>
            {words.noteSave}
          </Button>
        </form>
      )}
    </section>
  )
}
