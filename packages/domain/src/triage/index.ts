export { largestAmount, largestHeadcount } from './amounts.ts'
export { findCategory, remediesFor } from './categories.ts'
export {
  type ComparedReport,
  type LikelyDuplicate,
  type LikenessReason,
  likely,
  likelyDuplicates,
  similarity,
} from './duplicates.ts'
export { likelyKind } from './signals.ts'
export { type SortedByTable, type SortingFacts, sortByTable } from './sort-by-table.ts'
export { type SortMatter, type SortRefused, sortFrom, sortMatter } from './sort-matter.ts'
