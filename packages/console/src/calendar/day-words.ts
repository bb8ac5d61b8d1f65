/** 11月23日 星期一; Mon 23 Nov: from the words of the moment at which a day begins. */
export const dayWords = (moment: string): string =>
  moment.replace(/^\d+年/u, '').replace(/( \d{4},)? 00:00$/u, '')
