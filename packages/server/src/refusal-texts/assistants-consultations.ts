import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const assistantsConsultationsTexts = {
  'already-consulting': {
    status: 409,
    zh: '已经在商量会诊了，请在那一次里办。',
    en: 'A consultation is open already; please use that one.',
  },
  'already-helping': {
    status: 409,
    zh: '这个单位已经在协办，还没有办完。',
    en: 'That unit is helping already and has not finished.',
  },
  'assistant-has-moved-on': {
    status: 409,
    zh: '协办已经走到别的一步，请刷新再看。',
    en: 'The assistant stands elsewhere now; please look again.',
  },
  'consultation-has-moved-on': {
    status: 409,
    zh: '会诊已经走到别的一步，请刷新再看。',
    en: 'The consultation stands elsewhere now; please look again.',
  },
  'hour-has-passed': {
    status: 422,
    zh: '时间要在现在以后。',
    en: 'The hour must lie ahead.',
  },
  'link-not-secure': {
    status: 422,
    zh: '视频链接要以 https:// 开头，请重新粘贴。',
    en: 'The link must begin with https://; please paste it again.',
  },
  'no-place-to-meet': {
    status: 422,
    zh: '请写明会诊的地点，或者视频链接。',
    en: 'Please give a place or a video link.',
  },
  'nobody-asked': {
    status: 422,
    zh: '请选择单位。',
    en: 'Please choose the units.',
  },
  'not-at-the-table': {
    status: 422,
    zh: '这个单位没有被邀请参加会诊。',
    en: 'That unit was not invited to the consultation.',
  },
  'not-to-be-asked': {
    status: 422,
    zh: '不能请这个单位，请选本地或上级的单位。',
    en: 'That unit cannot be asked from here; choose one of this place or above.',
  },
  'not-yet-begun': {
    status: 409,
    zh: '还没到会诊的时间；提前开的，请先改时间。',
    en: 'Its hour has not come; if it was held earlier, please move the hour first.',
  },
  'not-your-part': {
    status: 403,
    zh: '这一份由那个单位自己来办。',
    en: 'That is for the unit that was asked.',
  },
  'task-already-done': {
    status: 409,
    zh: '这项任务已经办完了。',
    en: 'That task is done already.',
  },
  'unknown-assistant': {
    status: 422,
    zh: '这件事里没有这个协办单位。',
    en: 'There is no such assistant in this matter.',
  },
  'unknown-consultation': {
    status: 422,
    zh: '这件事里没有这一次会诊。',
    en: 'There is no such consultation in this matter.',
  },
  'unknown-task': {
    status: 422,
    zh: '这件事里没有这项任务。',
    en: 'There is no such task in this matter.',
  },
} as const satisfies Record<string, ProblemText>
