import { pair, type Says } from './says.ts'

type ClimbFact = 'LevelBegan' | 'MatterMovedUp' | 'MatterReturnedDown'

const began = {
  accepted: { zh: '受理', en: 'accepted' },
  'taken-up': { zh: '接手', en: 'taken up' },
  deemed: { zh: '逾期未接，视为接手', en: 'not taken up in time, and counts as taken up' },
  returned: { zh: '退回后继续办理', en: 'returned, and goes on' },
  resumed: { zh: '重新接手', en: 'taken up again' },
} as const

/** What is said of the ladder: whose turn a level is, and why it goes up or comes back. */
export const climbSays: { [T in ClimbFact]: Says<T> } = {
  LevelBegan: ({ rung: id, unit: at, how, clock }, { rung, unit, until }) =>
    pair(
      (say) =>
        `${say(unit(at))}（${say(rung(id))}）${say(began[how])}，本级办理期限到${say(until(clock.dueAt))}`,
      (say) =>
        `${say(unit(at))} (${say(rung(id))}): ${say(began[how])}; this level has until ${say(until(clock.dueAt))}`,
    ),
  MatterMovedUp: ({ from, to, toRung, cause, why, clock }, { rung, unit, until }) =>
    pair(
      (say) =>
        `${cause === 'limit' ? `${say(unit(from))}到期没有办结，自动上移` : `${say(unit(from))}上报`}到${say(unit(to))}（${say(rung(toRung))}）${why === undefined ? '' : `：${why}`}。${say(unit(from))}转为协办，请在${say(until(clock.dueAt))}前接手`,
      (say) =>
        `${cause === 'limit' ? `The limit of ${say(unit(from))} passed without a result; it moved up by itself` : `Passed up by ${say(unit(from))}`} to ${say(unit(to))} (${say(rung(toRung))})${why === undefined ? '' : `: ${why}`}. ${say(unit(from))} stays as an assistant; to be taken up by ${say(until(clock.dueAt))}`,
    ),
  MatterReturnedDown: ({ from, to, why }, { unit }) =>
    pair(
      (say) => `${say(unit(from))}退回${say(unit(to))}继续办理，只能退这一次：${why}`,
      (say) => `${say(unit(from))} returned it to ${say(unit(to))}, which it may do once: ${why}`,
    ),
}
