import { useSyncExternalStore } from 'react'
import type { Call, News } from './line.ts'

interface Known {
  /** Undefined until the line stood or broke for the first time. */
  readonly stands: boolean | undefined
  readonly calls: readonly Call[]
}

let known: Known = { stands: undefined, calls: [] }
const listeners = new Set<() => void>()
const newsListeners = new Set<(news: News) => void>()
/** Calls that were answered or put away: they do not come back with the notice that follows them. */
const done = new Set<string>()

const nameOf = ({ number, whistle }: Pick<Call, 'number' | 'whistle'>): string => `${number} ${whistle}`

function set(next: Partial<Known>): void {
  known = { ...known, ...next }
  for (const listener of listeners) listener()
}

export const setStanding = (stands: boolean): void => {
  if (known.stands !== stands) set({ stands })
}

/** Adds a call that is new; false when it is known already. */
export function addCall(call: Call): boolean {
  const name = nameOf(call)
  if (done.has(name) || known.calls.some((each) => nameOf(each) === name)) return false
  set({ calls: [...known.calls, call] })
  return true
}

const endListeners = new Set<(call: Pick<Call, 'number' | 'whistle'>) => void>()
/** Tells whoever wants to know that a call was ended in this window. */
export function onEnded(listener: (call: Pick<Call, 'number' | 'whistle'>) => void): () => void {
  endListeners.add(listener)
  return () => endListeners.delete(listener)
}

/** Somebody of this window has put it away or gone there. */
export function putAway(call: Pick<Call, 'number' | 'whistle'>): void {
  endCall(call)
  for (const listener of endListeners) listener(call)
}

export function endCall(call: Pick<Call, 'number' | 'whistle'>): void {
  done.add(nameOf(call))
  if (known.calls.some((each) => nameOf(each) === nameOf(call)))
    set({ calls: known.calls.filter((each) => nameOf(each) !== nameOf(call)) })
}

/** Tells whoever wants to know of each fact as it is heard. */
export function onNews(listener: (news: News) => void): () => void {
  newsListeners.add(listener)
  return () => newsListeners.delete(listener)
}
export function spread(news: News): void {
  for (const listener of newsListeners) listener(news)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
/** Whether the line stands; undefined while the page has only just begun. */
export const useStands = (): boolean | undefined => useSyncExternalStore(subscribe, () => known.stands)
export const useCalls = (): readonly Call[] => useSyncExternalStore(subscribe, () => known.calls)
