import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface KeyAction {
  /** `a`, `Enter`, `ArrowDown`, `?`, `g w` (one after the other), `Ctrl+Enter`. */
  readonly keys: string
  readonly says: string
  readonly run: () => void
}

const layers = new Set<{ actions: readonly KeyAction[] }>()
const listeners = new Set<() => void>()
let known: readonly KeyAction[] = []
let before = ''
let beforeTimer: ReturnType<typeof setTimeout> | undefined

const changed = (): void => {
  known = [...layers].flatMap((layer) => layer.actions)
  for (const listener of listeners) listener()
}

/** Gives these keys a meaning while the component is on the screen; `?` lists them all. */
export function useKeys(actions: readonly KeyAction[]): void {
  const layer = useRef({ actions })
  layer.current.actions = actions
  const spelled = actions.map((action) => `${action.keys}${action.says}`).join()
  useEffect(() => {
    const mine = layer.current
    layers.add(mine)
    changed()
    return () => {
      layers.delete(mine)
      changed()
    }
  }, [spelled])
}

/** Every key that means something now, for the list. */
export const useKnownKeys = (): readonly KeyAction[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => known,
  )

/** Listens once for the whole page; typing into a field is never taken for a key, except with Ctrl. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.metaKey || event.isComposing) return
  if (!event.ctrlKey && (isTyping(event.target) || isDialogOpen())) return
  if (event.ctrlKey && event.key !== 'Enter') return
  const pressed = `${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`
  if (pressed === 'Enter' && isControl(event.target)) return
  const action = find(before === '' ? pressed : `${before} ${pressed}`) ?? find(pressed)
  clearTimeout(beforeTimer)
  before = action === undefined && startsSequence(pressed) ? pressed : ''
  if (before !== '') beforeTimer = setTimeout(() => (before = ''), 1500)
  if (action === undefined) return
  event.preventDefault()
  action.run()
}

/** The component that came last has the first say. */
const find = (keys: string): KeyAction | undefined =>
  [...layers]
    .reverse()
    .flatMap((layer) => layer.actions)
    .find((action) => action.keys === keys)

const startsSequence = (key: string): boolean => known.some((action) => action.keys.startsWith(`${key} `))

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a,button,summary,[role=tab]') !== null

const isDialogOpen = (): boolean =>
  document.querySelector('[role=dialog]:not([style*="display: none"])') !== null
