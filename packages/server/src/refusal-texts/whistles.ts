import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const whistlesTexts = {
  'place-missing': {
    status: 422,
    zh: '请写明到哪里报到。',
    en: 'Please say where they are to report in.',
  },
  'nobody-whistled': {
    status: 422,
    zh: '请选择向哪个部门吹哨。',
    en: 'Please choose whom to call.',
  },
  'not-to-be-whistled': {
    status: 422,
    zh: '不能向这个单位横向吹哨，请选本地的部门，或者向上一级吹哨。',
    en: 'That unit cannot be called from here; choose a department of this place, or whistle to the level above.',
  },
  'no-level-above': {
    status: 422,
    zh: '上面没有更高一级了。',
    en: 'There is no level above.',
  },
  'already-whistled': {
    status: 409,
    zh: '已经向这个单位吹过哨，还在等它。',
    en: 'That unit has been called already and is still awaited.',
  },
  'unknown-whistle': {
    status: 422,
    zh: '这件事里没有这一声哨。',
    en: 'There is no such whistle in this matter.',
  },
  'not-your-whistle': {
    status: 403,
    zh: '这一声哨不归您这样办。',
    en: 'This is not for you to do about this whistle.',
  },
  'already-rated': {
    status: 409,
    zh: '您已经评价过了。',
    en: 'You have rated this already.',
  },
  'whistle-has-moved-on': {
    status: 409,
    zh: '这一声哨已经走到别的一步，请刷新再看。',
    en: 'This whistle stands elsewhere now; please look again.',
  },
  'objection-too-late': {
    status: 409,
    zh: '报到期限已过，不能再提异议，请先报到。',
    en: 'The limit has passed: please report in; it is too late to object.',
  },
  'objection-already-decided': {
    status: 409,
    zh: '已经决定过了，不能再退回。',
    en: 'This has been decided; it may not be handed back again.',
  },
  'own-whistle': {
    status: 403,
    zh: '自己吹的哨、自己提的异议，要由别人来决定。',
    en: 'Nobody decides about their own whistle or objection.',
  },
} as const satisfies Record<string, ProblemText>
