import type { Role } from '@jiefen/domain/kernel'
import type { CardColour, Words } from '@jiefen/domain/region'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

type SupervisionFact = 'CardGiven' | 'CardAnswered' | 'NextPersonTold'

/** What a card is called; its colour is never shown without this word. */
export const cardWords = {
  reminder: words('催办', 'a reminder'),
  yellow: words('黄牌', 'a yellow card'),
  red: words('红牌', 'a red card'),
  black: words('黑牌', 'a black card'),
} satisfies Record<CardColour, Words>

const roleWords: Partial<Record<Role, Words>> = {
  receptionist: words('受理员', 'the receptionists'),
  'department-handler': words('经办人', 'the handlers'),
  supervisor: words('督办人员', 'the supervisors'),
  leader: words('领导', 'the leader'),
}

/** What is said of supervision: the card with its ground, the answer, and who was told when nobody reacted. */
export const supervisionSays: { [T in SupervisionFact]: Says<T> } = {
  CardGiven: ({ colour, to, ground, overdue, clock }, { unit, limit, until }) =>
    overdue === undefined
      ? pair(
          (say) =>
            `督办：给${say(unit(to))}${say(cardWords[colour])}，请在${say(until(clock.dueAt))}前答复：${ground}`,
          (say) =>
            `Supervision: ${say(cardWords[colour])} for ${say(unit(to))}, to be answered by ${say(until(clock.dueAt))}: ${ground}`,
        )
      : pair(
          (say) =>
            `${say(limit(overdue.name))}应在${say(until(overdue.dueAt))}前完成，还没有办，给${say(unit(to))}亮${say(cardWords[colour])}，请在${say(until(clock.dueAt))}前答复（${ground}）`,
          (say) =>
            `${say(limit(overdue.name))} was due by ${say(until(overdue.dueAt))} and is not done: ${say(cardWords[colour])} for ${say(unit(to))}, to be answered by ${say(until(clock.dueAt))} (${ground})`,
        ),
  CardAnswered: ({ words: text }) =>
    pair(
      () => `答复督办：${text}`,
      () => `Answer to the card: ${text}`,
    ),
  NextPersonTold: ({ name, unit: at, role }, { unit, limit }) =>
    pair(
      (say) =>
        `${say(limit(name))}还没有人回应，已告知${say(unit(at))}的${say(roleWords[role] ?? words('值班人员', ''))}`,
      (say) =>
        `Nobody has reacted to ${say(limit(name))}: ${say(roleWords[role] ?? words('', 'those on duty'))} of ${say(unit(at))} have been told`,
    ),
}
