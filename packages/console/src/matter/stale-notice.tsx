import type { MatterView } from '@jiefen/contract'
import { Alert } from 'antd'
import { useMarks, useMoments, useSay, useWords } from '../language/index.ts'
import { actionWords } from './words.ts'

/** Two at once: what the other did, in sentences, while what was typed stays. */
export function StaleNotice({ matter, since }: { matter: MatterView; since: number }) {
  const marks = useMarks()
  const words = useWords(actionWords)
  const say = useSay()
  const moments = useMoments()
  return (
    <Alert
      type="warning"
      role="alert"
      title={words.staleTitle}
      description={
        <>
          <ul>
            {matter.timeline
              .filter(({ version }) => version > since)
              .map((entry) => (
                <li key={entry.version}>
                  {moments.near(entry.at)} · {say(entry.by)}
                  {marks.colon}
                  {say(entry.sentence)}
                </li>
              ))}
          </ul>
          <p>{words.staleSays}</p>
        </>
      }
    />
  )
}
