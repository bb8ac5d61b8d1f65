import { pair, type Says } from './says.ts'
import { words } from './words.ts'

type GradeFact = 'GradeSet' | 'WhistleRatedByParty'

/** What is said of the grade of risk, and of what a party thought of the department that came. */
export const gradeSays: { [T in GradeFact]: Says<T> } = {
  GradeSet: (event, { grade }) => {
    if (event.before === event.grade)
      return pair(
        (say) => `复核风险等级，维持${say(grade(event.grade))}：${event.why}`,
        (say) => `Grade of risk looked at anew; it stays ${say(grade(event.grade))}: ${event.why}`,
      )
    const before = event.before === undefined ? undefined : grade(event.before)
    return pair(
      (say) =>
        before === undefined
          ? `风险等级定为${say(grade(event.grade))}：${event.why}`
          : `风险等级由${say(before)}调整为${say(grade(event.grade))}：${event.why}`,
      (say) =>
        before === undefined
          ? `Grade of risk: ${say(grade(event.grade))}: ${event.why}`
          : `Grade of risk changed from ${say(before)} to ${say(grade(event.grade))}: ${event.why}`,
    )
  },
  WhistleRatedByParty: (event, { party, called }) => {
    const said = event.words === undefined ? words('', '') : words(`：${event.words}`, `: ${event.words}`)
    return pair(
      (say) =>
        `${say(party(event.party))}对${say(called(event.whistle))}的办理评价${event.rating}分${say(said)}`,
      (say) =>
        `${say(party(event.party))} rated ${say(called(event.whistle))} ${event.rating} of 5${say(said)}`,
    )
  },
}
