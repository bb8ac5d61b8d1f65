import { inBoth } from '../language/index.ts'

export const calculatorWords = inBoth(
  {
    title: '计算器',
    says: '每一步怎么算、用哪张表、谁公布的，都写出来。填的数不保存，也不要写姓名。',
    fictional: '演示地区：本地的数是编的。',
    which: '算什么',
    partly: '本地缺表',
    calculate: '算一算',
    fresh: '清空重填',
    result: '结果',
    total: '合计（一次付清的）',
    ends: '最后一天',
    steps: '怎么算的',
    formula: '算法',
    authority: (source: string) => `依据：${source}`,
    sums: '分开看',
    month: '每月',
    notes: '还要知道',
    copy: '复制成文字',
    copied: '已经复制，可以粘贴到调解笔录里。',
    copyFailed: '没有复制成功，请选中文字再复制。',
    print: '打印',
    disclaimer: '以上供双方商量时参考，不是裁判，也不能代替裁判；双方可以另外商定。',
    table: (figure: {
      words: string
      value: string
      year: string
      from: string
      until: string
      version: string
      source: string
    }) =>
      `${figure.words}：${figure.value}${figure.year}；${figure.from} 起${figure.until}；版本 ${figure.version}；出处：${figure.source}`,
    givenTable: (figure: { words: string; value: string; year: string; source: string }) =>
      `${figure.words}：${figure.value}${figure.year}；这次补的数；出处：${figure.source}`,
    year: (year: number) => `（${year} 年的数）`,
    until: (day: string) => `，到 ${day}`,
    tables: '用到的表',
    tablesSays: '这个计算器可能用到的每一个数，按今天看。',
    there: '今天有',
    missing: '本地区没有这张表',
    gap: '有这张表，今天没有数',
    missingTitle: '缺下面这些数：',
    missingOf: (words: string, day: string, none: boolean) =>
      none ? `${words}：本地区没有这张表` : `${words}：表里没有 ${day} 的数`,
    given: '补一个数',
    givenSays: '本地没有的表，或者当事人能证明别处标准更高的：照公布的数填，写明出处。只用这一次。',
    giveWhich: '选一项',
    giveValue: '数',
    giveSource: '出处（文件名、文号或者网址）',
    giveYear: '哪一年的数',
    remove: '去掉',
    at: (day: string) => `计算日期 ${day}`,
    optionalNone: '无',
    row: (at: number) => `第 ${at} 个`,
    notRight: '有几处还不能算',
    units: { yuan: '元', percent: '%', months: '个月' },
  },
  {
    title: 'Calculators',
    says: 'Every step, its table and who published it. Nothing you type is kept; write no names.',
    fictional: 'Demonstration: the local figures are invented.',
    which: 'What to work out',
    partly: 'local tables missing',
    calculate: 'Work it out',
    fresh: 'Start again',
    result: 'Result',
    total: 'In all, to be paid once',
    ends: 'Last day',
    steps: 'How it was worked out',
    formula: 'How',
    authority: (source: string) => `By: ${source}`,
    sums: 'Apart',
    month: 'a month',
    notes: 'Good to know',
    copy: 'Copy as text',
    copied: 'Copied; it can be pasted into the record.',
    copyFailed: 'Copying did not work; please select the text and copy it.',
    print: 'Print',
    disclaimer:
      'A help for talking: no judgment, and no substitute for one. The parties may agree otherwise.',
    table: (figure: {
      words: string
      value: string
      year: string
      from: string
      until: string
      version: string
      source: string
    }) =>
      `${figure.words}: ${figure.value}${figure.year}; from ${figure.from}${figure.until}; version ${figure.version}; source: ${figure.source}`,
    givenTable: (figure: { words: string; value: string; year: string; source: string }) =>
      `${figure.words}: ${figure.value}${figure.year}; entered for this time; source: ${figure.source}`,
    year: (year: number) => ` (of ${year})`,
    until: (day: string) => ` until ${day}`,
    tables: 'Tables it uses',
    tablesSays: 'Every figure this calculator may look up, as of today.',
    there: 'holds today',
    missing: 'this region has no such table',
    gap: 'there is a table, and nothing in it holds today',
    missingTitle: 'These figures are missing:',
    missingOf: (words: string, day: string, none: boolean) =>
      none ? `${words}: this region has no such table` : `${words}: the table has nothing for ${day}`,
    given: 'Enter a figure',
    givenSays:
      'For a table this region lacks, or a higher standard somebody can prove: as published, with its source. Used this once.',
    giveWhich: 'Choose one',
    giveValue: 'Figure',
    giveSource: 'Source: document, number or address',
    giveYear: 'Of which year',
    remove: 'Remove',
    at: (day: string) => `Worked out on ${day}`,
    optionalNone: 'none',
    row: (at: number) => `No. ${at}`,
    notRight: 'Some of it cannot be read yet',
    units: { yuan: 'yuan', percent: '%', months: 'months' },
  },
)
export type CalculatorWords = (typeof calculatorWords)['zh']
