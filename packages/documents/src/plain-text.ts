const unseen = /[\p{Cf}\p{Cc}]/gu
const baseWithMarks = /\P{M}\p{M}+/gu
const unbroken = /[^\s\p{Script=Han}]{32,}/gu
const eachCharacter = /\P{M}\p{M}*/gu
const mayBreakHere = '\u200b'

/**
 * The text as paper can carry it: same words, no invisible characters.
 *
 * Direction marks and zero-width characters can make the printed order differ from the stored one, which on a signed
 * paper would be a forgery nobody sees; control characters have no shape. A run of 32 and more characters without a space
 * (a web address, a row of dashes) may break anywhere, or it would run off the sheet; the number of a matter is shorter,
 * and can be copied out of the file as it stands.
 */
export function plainText(written: string): string {
  return written
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, (character) => (character === '\n' ? character : ''))
    .replace(baseWithMarks, (cluster) => cluster.normalize('NFC'))
    .replace(unbroken, (run) => run.replace(eachCharacter, `$&${mayBreakHere}`))
}
