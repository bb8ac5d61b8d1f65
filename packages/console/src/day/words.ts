import { inBoth } from '../language/index.ts'

export const dayWords = inBoth(
  {
    title: (name: string) => `${name}，今天这些事等着您`,
    unitTitle: (name: string) => `${name}，本单位还没办结的事`,
    sealTitle: (name: string) => `${name}，这些协议等您盖章`,
    quiet: (name: string) => `${name}，现在没有等着办的事`,
    says: '按期限排好了，从上往下办就行。点一件就打开。',
    late: '已经超期',
    today: '今天到期',
    soon: '三天内到期',
    later: '以后',
    waiting: '没有在走的期限',
    nothing: '今天没有等您办的事。有人把事项交给您，或者请您调解，会出现在这里。',
    all: '看全部事项',
    more: '还有更多，去事项清单里看',
  },
  {
    title: (name: string) => `${name}, this is waiting for you`,
    unitTitle: (name: string) => `${name}, what your units still owe`,
    sealTitle: (name: string) => `${name}, these agreements wait for your seal`,
    quiet: (name: string) => `${name}, nothing is waiting now`,
    says: 'Ordered by limit: work from the top. Tap one to open it.',
    late: 'Late',
    today: 'Due today',
    soon: 'Due within three days',
    later: 'Later',
    waiting: 'No running limit',
    nothing:
      'Nothing waits for you today. What is given to you, or what you are asked to mediate, appears here.',
    all: 'See all matters',
    more: 'There are more; see the list of matters',
  },
)
