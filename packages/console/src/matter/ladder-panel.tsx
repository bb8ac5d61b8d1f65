import type { MatterView } from '@jiefen/contract'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { Fold } from './fold.tsx'
import { ladderWords } from './ladder-words.ts'

type Ladder = NonNullable<MatterView['ladder']>

/** The levels from below, where the matter stands, and who sent it up or back and why. */
export function LadderPanel({ matter: { ladder } }: { matter: MatterView }) {
  const words = useWords(ladderWords)
  const say = useSay()
  if (ladder === undefined) return null
  const { rungs, awaited, moves } = ladder
  const holder = rungs.find(({ here }) => here)?.unit
  return (
    <section className="ladder" aria-label={words.title}>
      <Fold
        title={words.title}
        says={holder === undefined ? '' : say(holder)}
        settled={!awaited && moves.length === 0}
      >
        <ol className="ladder-rungs" aria-label={words.rungs}>
          {rungs.map(({ id, word, unit, limit, here }) => (
            <li key={id} className={here ? 'ladder-rung here' : 'ladder-rung'} aria-current={here && 'step'}>
              <strong>{say(word)}</strong>
              <span>{unit === undefined ? words.noUnit : say(unit)}</span>
              <span className="quiet">{words.limit(say(limit))}</span>
              {here && <span className="ladder-here">{awaited ? words.awaited : words.here}</span>}
            </li>
          ))}
        </ol>
        {moves.length > 0 && (
          <>
            <h3>{words.moves}</h3>
            <ul className="ladder-moves">
              {moves.map((move) => (
                <LadderMove key={`${move.way}${move.at}`} move={move} />
              ))}
            </ul>
            {holder !== undefined && <p>{words.decides(say(holder))}</p>}
          </>
        )}
      </Fold>
    </section>
  )
}

function LadderMove({ move }: { move: Ladder['moves'][number] }) {
  const words = useWords(ladderWords)
  const say = useSay()
  const moments = useMoments()
  const [from, to] = [say(move.from), say(move.to)]
  const what =
    move.way === 'down'
      ? words.returned(from, to)
      : move.cause === 'limit'
        ? words.byLimit(from, to)
        : words.asked(from, to)
  return (
    <li>
      <p>{what}</p>
      {move.why !== undefined && <p>{words.why(move.why)}</p>}
      <p className="quiet">
        {moments.full(move.at)} · {say(move.by)}
      </p>
    </li>
  )
}
