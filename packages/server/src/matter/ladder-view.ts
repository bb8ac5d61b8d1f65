import type { LadderView } from '@jiefen/contract'
import { amountWords } from '@jiefen/domain/calendar'
import { isoOf } from '@jiefen/domain/kernel'
import { ladderOf, stepsToPass } from '@jiefen/domain/ladder'
import { mayDo } from '@jiefen/domain/permission'
import { getUnit } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'

/** The levels from below with their units and limits, where the matter stands, and every move with its reason. */
export function ladderView({ matter, actor, region }: Looking): LadderView | undefined {
  const { climb } = matter
  if (climb === undefined) return undefined
  const nameOf = (unit: Parameters<typeof getUnit>[1]) => getUnit(region, unit).name
  const steps = mayDo(actor, 'move-up', matter, region) ? stepsToPass(matter, region) : []
  return {
    rungs: ladderOf(matter, region).map((step) => ({
      id: step.rung.id,
      word: step.rung.word,
      ...('unit' in step ? { unit: nameOf(step.unit) } : {}),
      limit: amountWords(step.rung.limit.amount, step.rung.limit.unit),
      here: step.rung.id === climb.rung,
    })),
    awaited: climb.awaited,
    mayPassTo: steps.map(({ rung: { id, word } }) => ({ id, word })),
    moves: climb.moves.map(({ way, from, to, cause, why, at, by }) => ({
      ...{ way, cause, at: isoOf(at) },
      from: nameOf(from),
      to: nameOf(to),
      ...(why === undefined ? {} : { why }),
      by: authorWords(by, region, matter),
    })),
  }
}
