import type { MatterView } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { headlineOf, useAfterPause } from '../pieces/index.ts'
import { stageNames } from '../vocabulary/index.ts'
import { ask } from '../wire/index.ts'
import { receptionWords } from './words.ts'

const enoughToCompare = 8

/** Matters that may be the same one, beside the form and never in its way. */
export function SimilarMatters({ unit, story }: { unit: string | undefined; story: string }) {
  const marks = useMarks()
  const words = useWords(receptionWords)
  const say = useSay()
  const moments = useMoments()
  const stageName = useNames(stageNames)
  const told = useAfterPause(story.trim())
  const enough = unit !== undefined && [...told].length >= enoughToCompare
  const similar = useQuery({
    queryKey: ['duplicates', unit, told],
    queryFn: ({ signal }) =>
      ask<MatterView['duplicates']>(
        `/api/duplicates?${new URLSearchParams({ unit: unit ?? '', story: told })}`,
        { signal },
      ),
    enabled: enough,
    placeholderData: (before) => before,
  })
  return (
    <section className="side-note" aria-live="polite">
      <h2>{words.similar}</h2>
      {!enough && <p className="quiet">{words.similarNone}</p>}
      {enough && similar.data?.length === 0 && <p className="quiet">{words.similarNothing}</p>}
      {enough && (similar.data?.length ?? 0) > 0 && <p className="hint">{words.similarHint}</p>}
      {enough &&
        similar.data?.map((matter) => (
          <Link
            key={matter.number}
            to="/matters/$number"
            params={{ number: matter.number }}
            className="similar"
          >
            <strong>{headlineOf(matter.story)}</strong>
            <span className="quiet">
              {stageName(matter.stage)} · {moments.near(matter.reportedAt)}
            </span>
            <span>{matter.reasons.map(say).join(marks.semicolon)}</span>
          </Link>
        ))}
    </section>
  )
}
