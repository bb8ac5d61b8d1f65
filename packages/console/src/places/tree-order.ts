interface InTree {
  readonly id: string
  readonly parent?: string
}

/** Every unit after the one above it, with how deep it lies. */
export function inTreeOrder<U extends InTree>(
  units: readonly U[],
): readonly { readonly unit: U; readonly depth: number }[] {
  const below = new Map<string, U[]>()
  for (const unit of units) below.set(unit.parent ?? '', [...(below.get(unit.parent ?? '') ?? []), unit])
  const walk = (parent: string, depth: number): { unit: U; depth: number }[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk('', 0)
}
