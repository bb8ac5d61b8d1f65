import { useState } from 'react'
import type { SentFile } from '../pieces/index.ts'

/** What somebody has written and not sent. */
export interface TalkDraft {
  readonly text: string
  readonly photos: readonly SentFile[]
  /** Called by name; one whose name was deleted from the text again is not called. */
  readonly called: readonly { readonly person: string; readonly name: string }[]
}

export const emptyTalk: TalkDraft = { text: '', photos: [], called: [] }

/** Looking something up elsewhere must not cost what was typed; memory only, so that it ends with the window. */
const kept = new Map<string, TalkDraft>()

export function useTalkDraft(number: string, thread: string) {
  const name = `${number} ${thread}`
  const [draft, setDraft] = useState(() => kept.get(name) ?? emptyTalk)
  const put = (next: TalkDraft) => {
    if (next === emptyTalk) kept.delete(name)
    else kept.set(name, next)
    setDraft(next)
  }
  return [draft, put] as const
}

/** The part of a name behind the last @ before the cursor; undefined where nobody is being called. */
export const calling = (text: string, cursor: number): string | undefined =>
  /(?:^|[^\w@.])@([^\s@，。；：、]{0,20})$/u.exec(text.slice(0, cursor))?.[1]

/** The text with the name in place of what was begun, and where the cursor stands then. */
export function withName(text: string, cursor: number, name: string): { text: string; cursor: number } {
  const begun = text.slice(0, cursor).lastIndexOf('@')
  const before = `${text.slice(0, begun)}@${name} `
  return { text: before + text.slice(cursor).replace(/^ /, ''), cursor: before.length }
}

/** Whose name still stands in the text. */
export const stillCalled = ({ text, called }: TalkDraft): readonly string[] => [
  ...new Set(called.filter(({ name }) => text.includes(`@${name}`)).map(({ person }) => person)),
]
