/** The words of an agreement on a part, beside which the rest is talked over. */
export const partWords = {
  zh: {
    title: (version: number, part: boolean) => `第 ${version} 版协议${part ? '（先谈成的部分）' : ''}`,
    since: (when: string) => `${when} 生效`,
    kept: '全部履行',
    leavesOpen: '没有包括、另外再谈的：',
    onTable: '正在签的这份只约定一部分，签完以后其余的继续调解。',
    noneForRest: '其余的还没有协议。谈拢了，点“写调解协议”；谈不拢，终止调解不影响已经生效的部分。',
    ended: '其余的没有谈成，调解已经终止；已经生效的部分照样履行。',
    read: '看全文',
  },
  en: {
    title: (version: number, part: boolean) =>
      `Agreement, version ${version}${part ? ' (the part settled first)' : ''}`,
    since: (when: string) => `In effect since ${when}`,
    kept: 'kept in full',
    leavesOpen: 'Not in it, and talked over by itself: ',
    onTable: 'What is being signed settles a part only; mediation of the rest goes on afterwards.',
    noneForRest:
      'No agreement about the rest yet. When they agree, choose “Draw up the agreement”; if they do not, ending the mediation leaves the part in force as it is.',
    ended:
      'No agreement was reached about the rest, and mediation has ended; the part in force is to be kept.',
    read: 'Read it',
  },
}
