/** Pairs that follow each other are one word for people: 漏水, 水淹 in “漏水淹” are shown as 漏水淹. */
export function longestWords(found: readonly string[], story: string): string[] {
  const shared = new Set(found.flatMap((word) => pairsOf(word)))
  const runs: string[] = []
  let run = ''
  const signs = [...story]
  for (let at = 1; at < signs.length; at += 1) {
    const [first, second] = [signs[at - 1] ?? '', signs[at] ?? '']
    if (shared.has(first + second)) run = run === '' ? first + second : run + second
    else {
      if (run !== '') runs.push(run)
      run = ''
    }
  }
  if (run !== '') runs.push(run)
  const rank = (word: string) => found.findIndex((pair) => word.includes(pair))
  return [...new Set(runs)]
    .filter((word) => !runs.some((longer) => longer !== word && longer.includes(word)))
    .sort((a, b) => rank(a) - rank(b))
}

const pairsOf = (word: string): string[] => {
  const signs = [...word]
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}
