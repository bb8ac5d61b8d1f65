/** What residents read of the seal and of what was signed on paper. */
export const sealingWords = {
  zh: {
    SealAskedFor: '调解员把协议逐项核对过了，正在请调委会盖章。盖好章，协议就生效。',
    SignedPaperKept: '在纸上签好的协议已经扫描留存。',
  },
  en: {
    SealAskedFor:
      'The mediator has checked the agreement point by point and asked for the seal of the committee. With the seal it takes effect.',
    SignedPaperKept: 'The agreement signed on paper has been scanned and kept.',
  },
} as const
