import { useState } from 'react'

export const columns = ['number', 'place', 'sorting', 'status', 'left', 'reported'] as const
export type Column = (typeof columns)[number]

const remembered = 'jiefen-worklist-columns'
const usual: readonly Column[] = ['place', 'sorting', 'status', 'left']

function rememberedColumns(): readonly Column[] {
  try {
    const kept = localStorage.getItem(remembered)?.split(',')
    return kept === undefined ? usual : columns.filter((column) => kept.includes(column))
  } catch {
    return usual
  }
}

/** The columns a person has chosen, kept in their browser. */
export function useColumns(): readonly [readonly Column[], (chosen: readonly Column[]) => void] {
  const [chosen, setChosen] = useState(rememberedColumns)
  const choose = (next: readonly Column[]) => {
    const ordered = columns.filter((column) => next.includes(column))
    setChosen(ordered)
    try {
      localStorage.setItem(remembered, ordered.join(','))
    } catch {
      // Chosen for this visit only.
    }
  }
  return [chosen, choose]
}
