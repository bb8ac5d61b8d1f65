/** Whether somebody has really written something. */
export const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ''

/** An optional remark as it goes into the history: trimmed, and absent where nothing was written. */
export const ifWritten = <Said extends object>(
  text: string | undefined,
  said: (words: string) => Said,
): Said | Record<never, never> => (isWritten(text) ? said(text.trim()) : {})
