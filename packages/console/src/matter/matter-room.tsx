import { useParams, useSearch } from '@tanstack/react-router'
import { Asked, Loading } from '../pieces/index.ts'
import { MatterFile } from './matter-file.tsx'
import { ReadingReason } from './reading-reason.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useMatter } from './use-matter.ts'

/** One matter; another number is another file, with nothing left over from the one before. */
export function MatterRoom() {
  const { number } = useParams({ from: '/matters/$number' })
  return <OpenMatter key={number} number={number} />
}

function OpenMatter({ number }: { number: string }) {
  const search = useSearch({ from: '/matters/$number' })
  const { answer, needsWhy, why, giveWhy } = useMatter(number)
  if (needsWhy)
    return (
      <>
        <Loading />
        <ReasonDialog onReason={giveWhy} />
      </>
    )
  return (
    <ReadingReason value={why}>
      <Asked answer={answer}>{(matter) => <MatterFile matter={matter} wanted={search.do} />}</Asked>
    </ReadingReason>
  )
}
