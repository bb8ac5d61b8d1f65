import type { NeutralityEvent } from '@jiefen/domain/matter'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

/** In the middle of a sentence: without the full stop that somebody wrote at its end. */
function more(said: string | undefined) {
  const inner = said?.replace(/[。.]$/, '')
  return inner === undefined ? words('', '') : words(`：${inner}`, `: ${inner}`)
}

/** What is said of choosing a mediator, of stepping aside, and of complaints. */
export const neutralitySays: { [T in NeutralityEvent['type']]: Says<T> } = {
  MediatorWished: ({ party: id, name, committee }, { party, unit }) =>
    pair(
      (say) => `${say(party(id))}希望由${name}调解（${say(unit(committee))}）`,
      (say) => `${say(party(id))} would like ${name} to mediate (${say(unit(committee))})`,
    ),
  MediatorRecused: ({ reason }) =>
    words(`调解员自行回避：${reason}`, `The mediator has stepped aside: ${reason}`),
  ComplaintMade: (
    { party: id, aboutName, code, words: said, clock },
    { party, complaintKind, unit, until },
  ) =>
    pair(
      (say) =>
        `${say(party(id))}投诉调解员${aboutName}：${say(complaintKind(code))}${say(more(said))}。由${say(unit(clock.owner))}在${say(until(clock.dueAt))}前答复`,
      (say) =>
        `${say(party(id))} complains about the mediator ${aboutName}: ${say(complaintKind(code))}${say(more(said))}. ${say(unit(clock.owner))} answers by ${say(until(clock.dueAt))}`,
    ),
  ComplaintAnswered: ({ founded, words: said }) =>
    founded
      ? words(`投诉已查实并答复：${said}`, `The complaint was founded; answered: ${said}`)
      : words(`投诉经查不属实，已答复：${said}`, `The complaint was not founded; answered: ${said}`),
}
