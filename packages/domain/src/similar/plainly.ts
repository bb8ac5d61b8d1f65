const invisible = /[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu

/** Full-width, circled and other letters and digits as plain ones; the marks between sentences stay as they are. */
export const plainly = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .replaceAll(/[^，。！？；：“”（）、]/gu, (sign) => sign.normalize('NFKC'))
    .replaceAll(/(?![0-9])\p{Nd}/gu, digitOf)

/** The digits of every script stand in tens, from nought to nine. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}
