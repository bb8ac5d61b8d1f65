import { inBoth } from '../language/index.ts'

export const noticeWords = inBoth(
  {
    title: '提醒',
    says: '和您、和您单位有关的进展，最近的在上面。',
    none: '没有提醒。有人把事项交给您的单位，或者当事人有了答复，会出现在这里。',
    unread: '没看',
    markRead: '知道了',
    more: '再看一些',
  },
  {
    title: 'Notices',
    says: 'What concerns you and your units, newest first.',
    none: 'No notices. What is given to your unit, and what the parties answer, appears here.',
    unread: 'new',
    markRead: 'Read',
    more: 'Show more',
  },
)
