import type { AgreementTerms } from '../matter/index.ts'

/** How one clause differs between two versions of an agreement. */
export type ClauseChange =
  | { readonly change: 'same'; readonly after: string }
  | { readonly change: 'added'; readonly after: string }
  | { readonly change: 'removed'; readonly before: string }
  | { readonly change: 'changed'; readonly before: string; readonly after: string }

export interface TermsDifference {
  readonly clauses: readonly ClauseChange[]
  /** Which of the other parts are not the same any more. */
  readonly others: readonly ('form' | 'facts' | 'responsibility' | 'performance' | 'partial')[]
}

/**
 * What has changed from one version to the next, in the order of the new one. The longest run of clauses that are the
 * same stays; between two of them, what went and what came stand for each other as far as they pair.
 */
export function compareTerms(before: AgreementTerms, after: AgreementTerms): TermsDifference {
  const [old, fresh] = [before.clauses.map(lineOf), after.clauses.map(lineOf)]
  const clauses: ClauseChange[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...commonLines(old, fresh), [old.length, fresh.length] as const]) {
    clauses.push(...between(old.slice(i, a), fresh.slice(j, b)))
    const same = fresh[b]
    if (same !== undefined && a < old.length) clauses.push({ change: 'same', after: same })
    ;[i, j] = [a + 1, b + 1]
  }
  const others = (['form', 'facts', 'responsibility', 'performance', 'partial'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )
  return { clauses, others }
}

const lineOf = ({ text }: { readonly text: string }): string => text.trim()

function between(removed: readonly string[], added: readonly string[]): ClauseChange[] {
  const changes: ClauseChange[] = []
  for (let nth = 0; nth < Math.max(removed.length, added.length); nth += 1) {
    const [before, after] = [removed[nth], added[nth]]
    if (before !== undefined && after !== undefined) changes.push({ change: 'changed', before, after })
    else if (after !== undefined) changes.push({ change: 'added', after })
    else if (before !== undefined) changes.push({ change: 'removed', before })
  }
  return changes
}

/** Places of a longest common run of lines: some tens of clauses, so the plain table does. */
function commonLines(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = longest[i] ?? []
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      pairs.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
