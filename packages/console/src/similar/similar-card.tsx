import type { SimilarMatter } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { MarkedText } from './marked-text.tsx'
import { similarWords } from './words.ts'

/** One closed matter without persons: what it was, how it ended, and why it is shown. */
export function SimilarCard({ one }: { one: SimilarMatter }) {
  const words = useWords(similarWords)
  const say = useSay()
  const moments = useMoments()
  const { likeness, category, closedOn, story, marked, why, ended, terms, took, kept, number } = one
  return (
    <article className="alike">
      <p className="alike-head">
        <strong>{words[likeness]}</strong> · {say(category)}
      </p>
      <p className="alike-end">
        {[say(ended), ...(kept === undefined ? [] : [say(kept)]), words.took(say(took))].join(' · ')}
      </p>
      <p className="alike-story">
        <MarkedText text={story} marked={marked} />
      </p>
      {terms !== undefined && (
        <p>
          <b>{words.terms}</b> {terms}
        </p>
      )}
      <details>
        <summary>{words.why}</summary>
        <ul>
          {why.map(({ field, says, words: shared }) => (
            <li key={field}>
              {say(says)}
              {shared.length > 0 && words.these(shared)}
            </li>
          ))}
        </ul>
      </details>
      <p className="quiet">
        {words.closed(moments.day(closedOn))}{' '}
        {number === undefined ? (
          words.onlyThis
        ) : (
          <Link to="/matters/$number" params={{ number }}>
            {words.openFile(number)}
          </Link>
        )}
      </p>
    </article>
  )
}
