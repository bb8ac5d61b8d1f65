import type { Actor, CardId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { withOnlyCard } from '../supervision/index.ts'
import { mayNow } from './may-now.ts'

/** What this actor may do about this one of several cards. */
export function mayAboutCard(
  actor: Actor,
  id: CardId,
  matter: Matter,
  region: Region,
): Record<'answer-card', boolean> {
  return { 'answer-card': mayNow(actor, withOnlyCard(matter, id), region)['answer-card'] }
}
