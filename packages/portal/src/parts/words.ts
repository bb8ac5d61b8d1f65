/** What a party reads where some points are settled and others are not. */
export const partsWords = {
  zh: {
    head: '谈成的，和还没谈成的',
    settled: '已经谈成（第 {version} 版协议）：{since}起生效，各方都要照着办。',
    'open.talking': '还在谈：{leavesOpen}',
    'open.settled': '当时还没谈成、后来另写了协议的：{leavesOpen}',
    'open.ended': '没有谈成的：{leavesOpen}',
    'rest.talking': '还没谈成的，继续调解；谈不谈得成，都不影响已经谈成的部分。',
    'rest.settled': '其余的也谈成了，写在另一份协议里。两份协议都有效。',
    'rest.ended': '其余的没有谈成，调解已经结束。已经谈成的部分照样有效，要继续履行。',
    paper: '看这份协议（PDF）',
    'stage.talking': '一部分已经谈成，其余正在调解',
    'stage.ended': '一部分谈成了，其余没有谈成，调解已经结束',
  },
  en: {
    head: 'What is settled, and what is not yet',
    settled: 'Settled (agreement, version {version}): it holds from {since} and binds all sides.',
    'open.talking': 'Still talked about: {leavesOpen}',
    'open.settled': 'Open at that time, and settled in another agreement since: {leavesOpen}',
    'open.ended': 'Not settled: {leavesOpen}',
    'rest.talking': 'Mediation goes on about the rest; whatever comes of it, what is settled stays settled.',
    'rest.settled': 'The rest has been settled too, in another agreement. Both are in force.',
    'rest.ended':
      'No agreement was reached about the rest, and mediation has ended. What is settled stays in force and is to be kept.',
    paper: 'Read this agreement (PDF, in Chinese)',
    'stage.talking': 'A part is settled; the rest is in mediation',
    'stage.ended': 'A part is settled; about the rest mediation has ended without an agreement',
  },
} as const
