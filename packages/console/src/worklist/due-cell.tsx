import type { WorklistRow } from '@jiefen/contract'
import { Tooltip } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { TimeLeft } from '../pieces/index.ts'
import { limitNames } from '../vocabulary/index.ts'
import { worklistWords } from './words.ts'

/** Time left, with what it waits for and who owes it on hover. */
export function DueCell({ due }: { due: WorklistRow['due'] }) {
  const words = useWords(worklistWords)
  const say = useSay()
  const limitName = useNames(limitNames)
  const moments = useMoments()
  if (due === undefined) return <span className="quiet">—</span>
  return (
    <Tooltip title={`${words.waits(limitName(due.name), say(due.owner))} · ${moments.due(due.at)}`}>
      <span>
        <TimeLeft at={due.at} />
        <small className="quiet"> {limitName(due.name)}</small>
      </span>
    </Tooltip>
  )
}
