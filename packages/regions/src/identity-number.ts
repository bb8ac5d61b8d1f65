const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'
const eighteen = /(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g

/**
 * The citizen identity numbers in a text that could be somebody's: 18 characters whose last one agrees with the others
 * (GB 11643). Invented people must have numbers that fail it.
 */
export function possibleIdentityNumbers(text: string): string[] {
  return [...text.matchAll(eighteen)].map(([number]) => number).filter(passesChecksum)
}

function passesChecksum(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return checkCharacters[sum % 11] === number.at(-1)?.toUpperCase()
}
