import { inBoth } from '../language/index.ts'

/** Putting a calculation into the file of a matter, and reading those that lie there. */
export const keepWords = inBoth(
  {
    forMatter: (number: string) => `用于本案 ${number}`,
    back: '回到这件事',
    instead: (nth: string) => `这份会代替第 ${nth} 份，旧的留在卷宗里，写明已经代替。`,
    says: '算好以后点“存入卷宗”：填的数、每一步、用的哪张表哪个版本，都会留在卷宗里，以后不会变。不要写姓名。',
    head: '存入卷宗',
    title: '这份算的是什么',
    titleHint: '例如：误工费和护理费、到本月底的利息。不写姓名、电话、证件号。',
    why: '为什么重新算',
    shown: '给各方看：各方在自己的页面上看到整份，看到的一样',
    shownHint: '不勾的只留在卷宗里，以后也可以再给各方看。',
    keep: '存入卷宗',
    kept: '存好了，在这件事的“计算”里。',
    again: '数变了，再算一算才能存。',
  },
  {
    forMatter: (number: string) => `For matter ${number}`,
    back: 'Back to the matter',
    instead: (nth: string) =>
      `This will stand in place of no. ${nth}; the old one stays in the file and says so.`,
    says: 'Work it out, then keep it: what you typed, every step, and which version of which table stay in the file and never change. Write no names.',
    head: 'Keep it in the file',
    title: 'What this works out',
    titleHint:
      'Such as: lost work and nursing; interest to the end of the month. No names or numbers of persons.',
    why: 'Why it was worked out anew',
    shown: 'Show it to the parties: each reads all of it on their page, each the same',
    shownHint: 'Otherwise it stays in the file, and can be shown later.',
    keep: 'Keep it in the file',
    kept: 'Kept. It is under “Calculations” of the matter.',
    again: 'The numbers have changed: work it out again first.',
  },
)
