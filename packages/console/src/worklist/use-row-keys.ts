import type { WireCommand, WorklistRow } from '@jiefen/contract'
import { useNavigate } from '@tanstack/react-router'
import { useNames, useWords } from '../language/index.ts'
import { useKeys } from '../shell/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { views } from './view-tabs.tsx'
import { viewNames, worklistWords } from './words.ts'

const actionKeys: readonly (readonly [key: string, command: WireCommand])[] = [
  ['a', 'accept-matter'],
  ['s', 'sort-matter'],
  ['p', 'pass-on'],
  ['x', 'decline-matter'],
  ['b', 'give-back'],
]

/** Arrow keys choose a row, Enter opens it, a letter opens it with that action ready. */
export function useRowKeys(
  rows: readonly WorklistRow[],
  selected: string | undefined,
  select: (number: string) => void,
) {
  const navigate = useNavigate()
  const words = useWords(worklistWords)
  const commandName = useNames(commandNames)
  const viewName = useNames(viewNames)
  const at = rows.findIndex((row) => row.number === selected)
  const step = (by: number) => () => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
    if (row === undefined) return
    select(row.number)
    document.getElementById(`row-${row.number}`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = (action?: WireCommand) => () => {
    if (selected === undefined) return
    void navigate({
      to: '/matters/$number',
      params: { number: selected },
      search: action === undefined ? {} : { do: action },
    })
  }
  useKeys([
    { keys: 'ArrowDown', says: words.next, run: step(1) },
    { keys: 'ArrowUp', says: words.previous, run: step(-1) },
    { keys: 'Enter', says: words.open, run: open() },
    ...actionKeys.map(([keys, command]) => ({ keys, says: commandName(command), run: open(command) })),
    // One key each: 1 to 9, then 0; the last view has none.
    ...views.slice(0, 10).map((view, index) => ({
      keys: String((index + 1) % 10),
      says: words.switchView(viewName(view)),
      run: () => void navigate({ to: '/worklist', search: { view } }),
    })),
  ])
}
