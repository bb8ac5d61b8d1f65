import type { Missing } from '../archive/index.ts'
import type { UnitId } from '../kernel/index.ts'
import type { NextStep } from './next-step.ts'

const about = {
  proposed: 'convene-consultation',
  convened: 'hold-consultation',
  held: 'conclude-consultation',
} as const

/** The first thing that those who help still owe, or that the host owes them; undefined when nothing is open. */
export function nextTogether(missing: readonly Missing[], host: UnitId): NextStep | undefined {
  for (const gap of missing) {
    switch (gap.missing) {
      case 'assistant-part':
        return { who: 'unit', unit: gap.unit, what: 'do-part' }
      case 'counter-sign':
        return { who: 'unit', unit: gap.unit, what: 'counter-sign' }
      case 'disagreement':
        return { who: 'unit', unit: host, what: 'propose-consultation' }
      case 'consultation':
        return { who: 'unit', unit: host, what: about[gap.standing] }
      case 'task':
        return { who: 'unit', unit: gap.unit, what: 'finish-task' }
    }
  }
  return undefined
}
