import type { MatterView } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { EmptyNote } from '../pieces/index.ts'
import { stageNames } from '../vocabulary/index.ts'
import { matterWords } from './words.ts'

/** This matter and each similar one side by side, with why they are thought alike: enough to judge. */
export function DuplicatesTab({ matter }: { matter: MatterView }) {
  const marks = useMarks()
  const words = useWords(matterWords)
  const say = useSay()
  const moments = useMoments()
  const stageName = useNames(stageNames)
  if (matter.duplicates.length === 0) return <EmptyNote title={words.duplicatesNone} />
  return matter.duplicates.map((other) => (
    <section key={other.number} className="side-by-side">
      <p className="reasons">{other.reasons.map(say).join(marks.semicolon)}</p>
      <div>
        <h3>{words.thisMatter}</h3>
        <p className="story">{matter.story}</p>
        <p className="quiet">
          {stageName(matter.stage)} · {moments.full(matter.reportedAt)}
        </p>
      </div>
      <div>
        <h3>{words.otherMatter}</h3>
        <p className="story">{other.story}</p>
        <p className="quiet">
          {stageName(other.stage)} · {moments.full(other.reportedAt)} ·{' '}
          <span className="figures">{other.number}</span>
        </p>
        <Link to="/matters/$number" params={{ number: other.number }}>
          {words.openOther}
        </Link>
      </div>
    </section>
  ))
}
