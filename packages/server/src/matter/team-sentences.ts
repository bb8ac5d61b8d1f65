import { pair, type Says } from './says.ts'

type TeamFact =
  | 'AssistantNamed'
  | 'AssistantReleased'
  | 'PartDone'
  | 'CounterSignatureAsked'
  | 'CounterSigned'
  | 'ConsultationProposed'
  | 'ConsultationConvened'
  | 'ConsultationHeld'
  | 'ConsultationConcluded'
  | 'ConsultationCalledOff'
  | 'TaskDone'

const and = (names: readonly string[]): string => names.join('、')
const comma = (names: readonly string[]): string => names.join(', ')

/** What is said of those who help the host, and of those who sit together. */
export const teamSays: { [T in TeamFact]: Says<T> } = {
  AssistantNamed: ({ unit: id, cause, task, clock }, { unit, until }) =>
    cause === 'moved-up'
      ? pair(
          (say) => `事项上移后，${say(unit(id))}留下来协办`,
          (say) => `${say(unit(id))} stays on as an assistant after the matter moved up`,
        )
      : pair(
          (say) =>
            `请${say(unit(id))}协办${clock === undefined ? '' : `，${say(until(clock.dueAt))}前办完`}：${task}`,
          (say) =>
            `${say(unit(id))} is asked to help${clock === undefined ? '' : ` by ${say(until(clock.dueAt))}`}: ${task}`,
        ),
  AssistantReleased: (event, { assisting }) =>
    pair(
      (say) => `${say(assisting(event.assistant))}不再协办：${event.why}`,
      (say) => `${say(assisting(event.assistant))} no longer helps: ${event.why}`,
    ),
  PartDone: (event, { assisting }) =>
    pair(
      (say) => `${say(assisting(event.assistant))}办完协办的部分：${event.words}`,
      (say) => `${say(assisting(event.assistant))} did its part: ${event.words}`,
    ),
  CounterSignatureAsked: (event, { assisting, until }) =>
    pair(
      (say) => `有结果了，请${say(assisting(event.assistant))}在${say(until(event.clock.dueAt))}前会签`,
      (say) =>
        `There is a result; ${say(assisting(event.assistant))} is asked to counter-sign by ${say(until(event.clock.dueAt))}`,
    ),
  CounterSigned: ({ assistant, agrees, words }, { assisting }) =>
    pair(
      (say) =>
        `${say(assisting(assistant))}会签：${agrees ? '同意' : '不同意'}${words === undefined ? '' : `。${words}`}`,
      (say) =>
        `${say(assisting(assistant))} counter-signed: ${agrees ? 'agrees' : 'does not agree'}${words === undefined ? '' : `. ${words}`}`,
    ),
  ConsultationProposed: (event, { unit }) =>
    pair(
      (say) => `提议会诊，请${and(event.units.map((id) => say(unit(id))))}一起商量：${event.why}`,
      (say) =>
        `A consultation with ${comma(event.units.map((id) => say(unit(id))))} is proposed: ${event.why}`,
    ),
  ConsultationConvened: ({ units, startsAt, place, link }, { unit, moment }) =>
    pair(
      (say) =>
        `召集会诊：${say(moment(startsAt))}，${place ?? ''}${link === undefined ? '' : `${place === undefined ? '' : '，'}视频会议`}，请${and(units.map((id) => say(unit(id))))}参加`,
      (say) =>
        `Consultation called for ${say(moment(startsAt))}, ${[place, link === undefined ? undefined : 'by video'].filter((part) => part !== undefined).join(', ')}; invited: ${comma(units.map((id) => say(unit(id))))}`,
    ),
  ConsultationHeld: ({ present, others }, { unit }) =>
    pair(
      (say) => `会诊召开，到会：${and([...present.map((id) => say(unit(id))), ...others])}`,
      (say) => `Consultation held; present: ${comma([...present.map((id) => say(unit(id))), ...others])}`,
    ),
  ConsultationConcluded: ({ conclusion, tasks }, { unit }) =>
    pair(
      (say) =>
        `会诊结论：${conclusion}${tasks.map(({ unit: id, what, byDay }) => `；${say(unit(id))}：${what}（${byDay}前）`).join('')}`,
      (say) =>
        `Conclusion of the consultation: ${conclusion}${tasks.map(({ unit: id, what, byDay }) => `; ${say(unit(id))}: ${what} (by ${byDay})`).join('')}`,
    ),
  ConsultationCalledOff: (event) => ({
    zh: `会诊取消：${event.why}`,
    en: `The consultation is called off: ${event.why}`,
  }),
  TaskDone: (event, { tasked }) =>
    pair(
      (say) => `${say(tasked(event.task))}办完会诊定下的任务：${event.words}`,
      (say) => `${say(tasked(event.task))} did its task of the consultation: ${event.words}`,
    ),
}
