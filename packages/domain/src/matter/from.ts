import { type MatterKind, matterKinds } from '../region/index.ts'
import { lifecycle } from './lifecycle.ts'
import type { Matter, StageName } from './state.ts'

/** The stages, by kind of matter, from which a command may be given at all. */
export type From = Readonly<Partial<Record<MatterKind, readonly StageName[]>>>

export type WrongStage = 'not-at-this-stage'

export const isAt = (matter: Matter, from: From): boolean =>
  from[matter.kind]?.includes(matter.stage) ?? false

/** The same answer for every command that comes too early, too late, or to the wrong kind of matter. */
export const notAtThisStage = (matter: Matter) =>
  ({ refused: 'not-at-this-stage', stage: matter.stage, kind: matter.kind }) as const

/** These stages for every kind of matter, as far as the lifecycle table lets that kind reach them. */
export function everyKind(...stages: readonly StageName[]): From {
  const from: Partial<Record<MatterKind, readonly StageName[]>> = {}
  for (const kind of matterKinds) {
    const known = new Set<StageName>(lifecycle.filter((arrow) => arrow.kind === kind).map(({ to }) => to))
    from[kind] = stages.filter((stage) => known.has(stage))
  }
  return from
}
