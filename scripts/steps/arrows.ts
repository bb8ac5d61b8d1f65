import path from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import readRules from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { ROOT } from './ground.mjs'

export type Arrows = {
  readonly modules: number
  /** Each forbidden arrow with the reason that forbids it, as a builder reads it. */
  readonly forbidden: readonly string[]
  /** Imports whose target was not found: an arrow that cannot be seen cannot be forbidden. */
  readonly unseen: readonly string[]
}

/** Follows every import of the packages below a folder and compares it with the drawn arrows. */
export async function cruiseArrows(root: string): Promise<Arrows> {
  const { options, ...ruleSet } = await readRules(path.join(ROOT, '.dependency-cruiser.mjs'))
  const reason = (name: string) =>
    ruleSet.forbidden?.find((rule) => rule.name === name)?.comment ?? 'forbidden'
  const cruising: ICruiseOptions = { ...options, baseDir: root, ruleSet, validate: true }
  const { output } = await cruise(['packages'], cruising)
  if (typeof output === 'string') throw new Error(output)
  return {
    modules: output.modules.length,
    forbidden: output.summary.violations.map(
      (one) => `${one.rule.name}: ${one.from} → ${one.to} — ${reason(one.rule.name)}`,
    ),
    unseen: output.modules.flatMap(unseenFrom),
  }
}

/** Only our own: a package of others may bring several faces of which one suits this machine. */
const unseenFrom = ({ source, dependencies }: ICruiseResult['modules'][number]): string[] =>
  dependencies
    .filter(
      (each) => each.couldNotResolve && /^(\.|@jiefen\/)/.test(each.module) && !/\?|\.css$/.test(each.module),
    )
    .map((each) => `${path.normalize(source)} → ${each.module}`)
