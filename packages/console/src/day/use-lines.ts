import { useWords } from '../language/index.ts'
import { useKeys } from '../shell/index.ts'
import { dayWords } from './words.ts'

/** Every line of the page that can be opened carries this; Enter opens it as any link. */
export const line = { 'data-day-line': '' } as const

/** j and k, and the arrows, go from line to line over all lists of the page. */
export function useLines(): void {
  const words = useWords(dayWords)
  const go = (by: 1 | -1) => () => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-day-line]')]
    const at = lines.indexOf(document.activeElement as HTMLElement)
    const next = at === -1 ? (by === 1 ? 0 : lines.length - 1) : at + by
    lines[Math.max(0, Math.min(next, lines.length - 1))]?.focus()
  }
  useKeys([
    { keys: 'j', says: words.next, run: go(1) },
    { keys: 'k', says: words.previous, run: go(-1) },
    { keys: 'ArrowDown', says: words.next, run: go(1) },
    { keys: 'ArrowUp', says: words.previous, run: go(-1) },
  ])
}
