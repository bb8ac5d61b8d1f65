const most = 200

// Numbers as people write them: 199 0000 0001, 6222-0000-…, and in the wide signs of a Chinese keyboard. Seven digits are
// a telephone; fewer with signs between them are the codes of a mail server (550 5.1.1).
const digits = /[0-9０-９](?:[\s.·-]?[0-9０-９Xx]){6,}|[0-9０-９]{5,}/g
const mails = /[^\s@<>",;:()]+@[^\s@<>",;:()]+/g
// Whoever reads the key of a room can write into it. The digits around it go with it, before they are too few to be known.
const tokens = /(?:[0-9０-９][\s.·-]?)*[A-Za-z0-9_-]{20,}(?:[\s.·-]?[0-9０-９])*/g
const queries = /\?[^\s"'<>]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\s]+/g

/** What the other end said, short and without anything that could be somebody's number, address or key. */
export const cleanse = (said: string): string =>
  withoutNumbers(
    said
      .slice(0, 4 * most)
      .replace(queries, '?…')
      .replace(tokens, '…'),
  )

/** As `cleanse`, for a name that a gateway gives to a message: it may be long, but nobody's number. */
export const withoutNumbers = (said: string): string =>
  said.replace(controls, ' ').replace(mails, '…').replace(digits, '…').trim().slice(0, most)
