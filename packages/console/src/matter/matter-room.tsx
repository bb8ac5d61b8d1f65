import { useParams, useSearch } from '@tanstack/react-router'
import { fieldTime } from '../language/index.ts'
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
      <Asked answer={answer}>
        {(matter) => <MatterFile matter={matter} wanted={search.do} known={hourOf(search)} />}
      </Asked>
    </ReadingReason>
  )
}

/** The room and the hour that somebody chose in the calendar. */
function hourOf({ room, from = '', until = '' }: { room?: string; from?: string; until?: string }) {
  const [begins, ends] = [Date.parse(from), Date.parse(until)]
  return {
    ...(room === undefined ? {} : { room }),
    ...(Number.isNaN(begins) ? {} : { startsAt: fieldTime(begins) }),
    ...(Number.isNaN(ends) ? {} : { endsAt: fieldTime(ends) }),
  }
}
