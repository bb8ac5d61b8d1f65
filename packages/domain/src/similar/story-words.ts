// Signs of form and of counting: a pair of two of them stands in every story and says nothing of it.
const formal = new Set(
  '的了是在有和与及其于为之以至由并被将对从到后前上下不未无该此本向给按等就也都又还要说我你他她它们这那个一二三四五六七八九十百千万某人年月日号元甲乙丙丁',
)

/** The neighbouring pairs of signs of a text, with how often each stands in it; pairs of mere form are left out. */
export function storyWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const signs = [...run]
    for (let at = 1; at < signs.length; at += 1) {
      const [first, second] = [signs[at - 1] ?? '', signs[at] ?? '']
      if (formal.has(first) && formal.has(second)) continue
      counts.set(first + second, (counts.get(first + second) ?? 0) + 1)
    }
  }
  return counts
}
