/**
 * Words for finding Chinese text: every two neighbouring signs of a run (bigrams), and Latin words and numbers
 * whole. Made here and stored as a tsvector, so that two characters typed are enough and the index stays small.
 */
export function bigrams(text: string): string[] {
  const runs = text.toLowerCase().match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? []
  return runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run.slice(0, 40)]))
}

function pairsOf(run: string): string[] {
  const signs = [...run]
  if (signs.length === 1) return signs
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}
