import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/**
 * Whether a matter may not become an example for others: its category, a sign that stood in it at any time, a word in it
 * (the region's table, each line with its authority), or a party who asked for closed doors (人民调解法 art. 23) or
 * cannot act alone. Of somebody who reported without a name nothing goes on either.
 */
export function isNeverExample(matter: Matter, region: Region): boolean {
  const { sorting, screening, dangerReports, closedAskedBy, parties, anonymous } = matter
  if (anonymous || closedAskedBy.length > 0) return true
  if (parties.some(({ guardian }) => guardian !== undefined)) return true
  const signs = new Set([
    ...(screening?.signs.map(({ code }) => code) ?? []),
    ...(screening?.gone ?? []),
    ...dangerReports.map(({ sign }) => sign),
  ])
  const said = textsOf(matter).join('\n')
  return region.neverExamples.some(({ kind, value }) => {
    if (kind === 'category') return sorting.category?.startsWith(value) ?? false
    return kind === 'sign' ? signs.has(value) : said.includes(value)
  })
}

/** Everything of which an extract could repeat a word. */
const textsOf = ({ story, wish, agreement, alsoInForce, rectified }: Matter): string[] => [
  story,
  wish ?? '',
  ...[...alsoInForce, ...(agreement === undefined ? [] : [agreement])].flatMap(({ terms }) => [
    terms.facts,
    ...terms.clauses.map(({ text }) => text),
  ]),
  rectified?.note ?? '',
]
