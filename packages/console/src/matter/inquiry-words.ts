import { inBoth } from '../language/index.ts'

export const inquiryWords = inBoth(
  {
    entrusted: '委托移送',
    letter: (number: string, day: string) => `${day} ${number}`,
    theirs: (number: string) => `对方案号：${number}`,
    investigations: '调查记录',
    asked: (who: string, relation: string) => `问了${who}（${relation}）`,
    undisputed: '各方都认可的事实',
    all: '各方都签了名，可以打印《无争议事实记载》。',
    waits: (names: string) => `还没有签：${names}。都签了才作数，谁都可以不签。`,
    signed: (name: string, when: string) => `${name} ${when} 签`,
  },
  {
    entrusted: 'Sent by another organ',
    letter: (number: string, day: string) => `letter ${number} of ${day}`,
    theirs: (number: string) => `their number: ${number}`,
    investigations: 'Inquiries',
    asked: (who: string, relation: string) => `${who} was asked (${relation})`,
    undisputed: 'What nobody disputes',
    all: 'Every party has signed; the record can be printed.',
    waits: (names: string) => `Not signed yet: ${names}. It counts once all have, and nobody has to.`,
    signed: (name: string, when: string) => `${name} signed, ${when}`,
  },
)
