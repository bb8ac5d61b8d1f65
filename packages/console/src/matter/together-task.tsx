import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { togetherWords } from './together-words.ts'

type TaskView = NonNullable<MatterView['consultations'][number]['concluded']>['tasks'][number]

/** One task: whose it is, until the end of which day, and what came of it. */
export function TogetherTask({ task, onBegin }: { task: TaskView; onBegin: Begin }) {
  const words = useWords(togetherWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const { id, what, byDay, late, done, may } = task
  return (
    <li className={late ? 'together-task together-late' : 'together-task'}>
      <p className="together-head">
        <strong>{say(task.unit)}</strong>
        <span className="quiet">{words.taskBy(moments.day(byDay))}</span>
        {done === undefined && (
          <span className="together-standing">{late ? words.taskLate : words.taskOpen}</span>
        )}
      </p>
      <p>{what}</p>
      {done !== undefined && <p>{words.taskDone(done.words)}</p>}
      {may['finish-task'] === true && (
        <Button type="primary" size="large" onClick={() => onBegin('finish-task', { task: id })}>
          {commandName('finish-task')}
        </Button>
      )}
    </li>
  )
}
