import { asAssistantId, type UnitId } from '../kernel/index.ts'
import type { Act, Matter, MatterEvent } from '../matter/index.ts'

/**
 * Who had it before stays on as an assistant, without a task or a limit, so that nobody who knows the people is lost.
 * Who has it from now on is the host, and assists nobody.
 */
export function handOver(matter: Matter, { from, to }: HandOver, { at, by }: Act): MatterEvent[] {
  const active = matter.assistants.filter(({ released }) => released === undefined)
  const freed = active
    .filter(({ unit }) => unit === to)
    .map(
      ({ id }): MatterEvent => ({
        type: 'AssistantReleased',
        assistant: id,
        why: '事项由本单位主办，不再协办',
        at,
        by,
      }),
    )
  if (from === undefined || active.some(({ unit }) => unit === from)) return freed
  const assistant = asAssistantId(`a${matter.assistants.length + 1}`)
  return [...freed, { type: 'AssistantNamed', assistant, unit: from, cause: 'moved-up', task: '', at, by }]
}

interface HandOver {
  /** Who stays on as an assistant; nobody, where the matter goes back down. */
  readonly from?: UnitId
  readonly to: UnitId
}
