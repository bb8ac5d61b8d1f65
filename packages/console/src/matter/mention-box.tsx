import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useSay, useWords } from '../language/index.ts'
import { calling, type TalkDraft, withName } from './talk-draft.ts'
import { talkWords } from './talk-words.ts'
import { useMentionable } from './use-talk.ts'

interface MentionBoxProps {
  readonly number: string
  readonly label: string
  /** Whether somebody can be called by name here. */
  readonly calls: boolean
  readonly draft: TalkDraft
  readonly onChange: (draft: TalkDraft) => void
  readonly onSend: () => void
}

/** A text box in which @ opens the list of colleagues: arrows choose, Enter takes, Escape closes. */
export function MentionBox({ number, label, calls, draft, onChange, onSend }: MentionBoxProps) {
  const words = useWords(talkWords)
  const say = useSay()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const placeAt = useRef<number>(undefined)
  const [cursor, setCursor] = useState(0)
  const [closedAt, setClosedAt] = useState<string>()
  const [chosen, setChosen] = useState(0)
  const begun = calls ? calling(draft.text, cursor) : undefined
  const looked = begun === undefined || closedAt === draft.text ? undefined : begun
  const { data } = useMentionable(number, looked)
  const people = looked === undefined ? [] : (data?.rows ?? [])
  const current = people[Math.min(chosen, people.length - 1)]

  useLayoutEffect(() => {
    if (placeAt.current === undefined) return
    box.current?.focus()
    box.current?.setSelectionRange(placeAt.current, placeAt.current)
    placeAt.current = undefined
  })
  const take = (person: (typeof people)[number]) => {
    const next = withName(draft.text, cursor, person.name)
    placeAt.current = next.cursor
    setCursor(next.cursor)
    setChosen(0)
    onChange({
      ...draft,
      text: next.text,
      called: [...draft.called, { person: person.person, name: person.name }],
    })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Keys of an input method belong to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
      return
    }
    if (current === undefined) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setChosen((people.indexOf(current) + step + people.length) % people.length)
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      take(current)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setClosedAt(draft.text)
    }
  }
  return (
    <div className="talk-box">
      <label htmlFor={`${id}box`}>{label}</label>
      <textarea
        id={`${id}box`}
        ref={box}
        rows={3}
        maxLength={2000}
        value={draft.text}
        {...(calls
          ? {
              'aria-autocomplete': 'list' as const,
              'aria-controls': `${id}people`,
              'aria-haspopup': 'listbox' as const,
            }
          : {})}
        {...(current === undefined ? {} : { 'aria-activedescendant': `${id}${current.person}` })}
        onChange={({ target }) => {
          setCursor(target.selectionStart)
          setChosen(0)
          onChange({ ...draft, text: target.value })
        }}
        onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => setClosedAt(draft.text)}
      />
      <div className="talk-people" hidden={looked === undefined}>
        <p className="quiet" id={`${id}how`}>
          {people.length === 0 && data !== undefined ? words.nobody : words.peopleHow}
        </p>
        <div role="listbox" id={`${id}people`} aria-label={words.people} aria-describedby={`${id}how`}>
          {people.map((person) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the chosen one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box
            <div
              key={person.person}
              id={`${id}${person.person}`}
              role="option"
              aria-selected={person === current}
              className="talk-person"
              // Before the box loses the focus, and with it its cursor.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              {person.name} <span className="quiet">{say(person.unitName)}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
