import { Checkbox } from 'antd'
import { useWords } from '../language/index.ts'
import { PartyFields } from '../pieces/index.ts'
import type { Draft } from './draft.ts'
import { receptionWords } from './words.ts'

interface PersonPanelProps {
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** The person at the window or on the line. */
export function PersonPanel({ draft, onChange }: PersonPanelProps) {
  const words = useWords(receptionWords)
  return (
    <section className="side-note">
      <h2>{words.who}</h2>
      <p className="hint">{words.whoHint}</p>
      <Checkbox checked={draft.anonymous} onChange={(event) => onChange({ anonymous: event.target.checked })}>
        {words.anonymous}
      </Checkbox>
      {draft.anonymous ? (
        <p className="hint">{words.anonymousHint}</p>
      ) : (
        <PartyFields
          name="informant"
          value={draft.informant}
          onChange={(informant) => onChange({ informant })}
          asks={['name', 'telephone', 'mail', 'address', 'tellBy', 'language']}
        />
      )}
    </section>
  )
}
