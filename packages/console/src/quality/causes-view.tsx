import type { Draws } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { CallUpForm } from './call-up-form.tsx'
import { ReviewOfLine } from './review-of-line.tsx'
import { qualityWords } from './words.ts'

/** Files that were called up outside of the sample, what is open first. */
export function CausesView({ causes, may }: Pick<Draws, 'causes' | 'may'>) {
  const words = useWords(qualityWords)
  if (causes.length === 0 && !may['call-up']) return null
  return (
    <article className="post" aria-labelledby="called-up">
      <h2 id="called-up">{words.causes}</h2>
      <p className="quiet">{words.causesSay}</p>
      {may['call-up'] && <CallUpForm />}
      {causes.map((line) => (
        <ReviewOfLine key={line.id} line={line} />
      ))}
    </article>
  )
}
