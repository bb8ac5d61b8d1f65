import type { MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'

/** What was asked before the first session, reported, and brought to the door. */
export function screeningAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'MatterScreened':
      return { ...before, screening: event }
    case 'DangerReported':
      return { ...before, dangerReports: [...before.dangerReports, event] }
    case 'VisitRecorded':
      return { ...before, visits: [...before.visits, event] }
    default:
      return before
  }
}
