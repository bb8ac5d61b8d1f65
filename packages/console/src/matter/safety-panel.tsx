import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { useRegion } from '../wire/index.ts'
import type { Begin } from './actions.ts'
import { Fold } from './fold.tsx'
import { NoSignButton } from './no-sign-button.tsx'
import { safetyWords } from './safety-words.ts'
import { SignCard } from './sign-card.tsx'

/** Whether anybody is in danger: asked in one press, and what the clerk does where somebody is. */
export function SafetyPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(safetyWords)
  const say = useSay()
  const moments = useMoments()
  const region = useRegion()
  const { screening } = matter
  const mayAsk = matter.may['screen-matter'] === true
  if (screening === undefined || (screening.askedAt === undefined && !mayAsk)) return null
  const { askedAt, signs } = screening
  const by = say(screening.askedBy)
  return (
    <section className="safety-panel" aria-label={words.title}>
      <Fold title={words.title} says={words.nobody} settled={askedAt !== undefined && signs.length === 0}>
        {askedAt === undefined ? (
          <>
            <p>{words.ask}</p>
            <ul className="safety-questions">
              {(region?.screening ?? []).map(({ code, question }) => (
                <li key={code}>{say(question)}</li>
              ))}
            </ul>
            <p className="safety-buttons">
              <NoSignButton matter={matter} />
              <Button size="large" onClick={() => onBegin('screen-matter')}>
                {words.some}
              </Button>
            </p>
          </>
        ) : (
          <>
            {signs.length === 0 ? (
              <p className="quiet">{words.nothingFound(by, moments.near(askedAt))}</p>
            ) : (
              <p className="quiet">{words.askedBy(by, moments.near(askedAt))}</p>
            )}
            {screening.words !== undefined && <p>“{screening.words}”</p>}
            {screening.apart && <p className="safety-apart">{words.apart}</p>}
            {signs.map((sign) => (
              <SignCard key={sign.code} matter={matter} sign={sign} onBegin={onBegin} />
            ))}
            {mayAsk && <Button onClick={() => onBegin('screen-matter')}>{words.again}</Button>}
          </>
        )}
        <p className="hint">{words.hidden}</p>
      </Fold>
    </section>
  )
}
