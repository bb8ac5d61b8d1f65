import type { MatterView } from '@jiefen/contract'
import { ask } from '../wire/index.ts'

/** Whoever sat on screens is ticked when the session is written down; the mediator knows best and may change it. */
export async function whoCame(number: string, session: string): Promise<{ present?: readonly string[] }> {
  const path = `/api/matters/${encodeURIComponent(number)}/video/${encodeURIComponent(session)}/came`
  const { parties } = await ask<{ parties: readonly string[] }>(path).catch(() => ({ parties: [] }))
  return parties.length === 0 ? {} : { present: parties }
}

/** The session on screens that is written down with this: the one that was named, or the first that has begun. */
export function sessionOnScreen({ planned }: MatterView, named: unknown): string | undefined {
  const meant =
    typeof named === 'string'
      ? planned.find(({ id }) => id === named)
      : planned.find(({ standing, startsAt }) => standing === 'planned' && Date.parse(startsAt) <= Date.now())
  return meant?.way === 'video' ? meant.id : undefined
}
