import type { MatterView } from '@jiefen/contract'
import { useMarks, useWords } from '../language/index.ts'
import { SortingMark } from '../pieces/index.ts'
import { useRegion, useUnits } from '../wire/index.ts'
import { matterWords } from './words.ts'

/** How a matter is sorted, suggested or decided, and who is to handle it. */
export function SortingBrief({ matter }: { matter: MatterView }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const units = useUnits()
  const region = useRegion()
  const { sorting } = matter
  const category = region?.categories.find(({ code }) => code === sorting.category)
  return (
    <div className="sorting-brief">
      <SortingMark
        kind={sorting.kind}
        category={category?.name}
        complexity={sorting.complexity}
        by={matter.sortedBy}
      />
      <p>
        {words.responsible}
        {marks.colon}
        <strong>{units.nameOf(sorting.unit)}</strong>
      </p>
    </div>
  )
}
