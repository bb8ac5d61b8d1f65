import { useWords } from '../language/index.ts'
import { qualityWords } from './words.ts'

/** 2026年11月, for a month written 2026-11. */
export function useMonth(): (month: string) => string {
  const words = useWords(qualityWords)
  return (month) => words.monthName(month.slice(0, 4), Number(month.slice(5)))
}
