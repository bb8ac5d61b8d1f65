import { inBoth } from '../language/index.ts'

export const calculationsWords = inBoth(
  {
    tab: '计算',
    none: '还没有存过计算。算好存进来，双方看得到每一步怎么来的，少争一个钟头。',
    begin: '算一笔，存进来',
    nth: (nth: number) => `第 ${nth} 份`,
    kept: (by: string, when: string) => `${by} ${when} 存入`,
    shown: (when: string) => `${when} 起各方看得到`,
    hidden: '只在卷宗里，当事人看不到',
    replaces: (nth: number, why: string) => `代替第 ${nth} 份：${why}`,
    replacedBy: (nth: number) => `已由第 ${nth} 份代替，不再用`,
    withdrawn: (by: string, when: string, why: string) => `${by} ${when} 撤回，不算数：${why}`,
    entered: '填入的数',
    how: '每一步怎么算、用哪张表',
    paper: '打印计算清单（PDF）',
    anew: '重新算一份来代替',
    toClause: '用合计写一条付款',
    take: (title: string, amount: string) => `取“${title}”的合计 ${amount} 元`,
    takeSays: '从存好的计算里取数：金额填好，谁付、分几期、哪天，请双方商定。',
  },
  {
    tab: 'Calculations',
    none: 'No calculation was kept yet. Keep one here, and both sides see how each figure came about.',
    begin: 'Work something out for this file',
    nth: (nth: number) => `No. ${nth}`,
    kept: (by: string, when: string) => `kept by ${by}, ${when}`,
    shown: (when: string) => `the parties can read it since ${when}`,
    hidden: 'in the file only; the parties cannot read it',
    replaces: (nth: number, why: string) => `in place of no. ${nth}: ${why}`,
    replacedBy: (nth: number) => `replaced by no. ${nth}; not used any more`,
    withdrawn: (by: string, when: string, why: string) =>
      `withdrawn by ${by}, ${when}; counts for nothing: ${why}`,
    entered: 'What was put in',
    how: 'Every step and its tables',
    paper: 'Print it (PDF)',
    anew: 'Work it out anew',
    toClause: 'Make the total a payment',
    take: (title: string, amount: string) => `Take the total of “${title}”: ${amount} yuan`,
    takeSays:
      'Take an amount from a kept calculation. Who pays, in which parts and by which day is for both sides to agree.',
  },
)
