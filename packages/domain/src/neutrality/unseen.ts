import type { Actor } from '../kernel/index.ts'
import type { Complaint, Matter, MatterEvent } from '../matter/index.ts'

/**
 * Complaints that somebody may not know of: of the staff those about themselves, whatever other duties they hold, so that
 * whoever complains need not fear the one who mediates; of the parties those of all others.
 */
function isHiddenFrom(actor: Actor, { about, party }: Complaint): boolean {
  if (actor.kind === 'staff') return about === actor.person
  return actor.kind === 'party' && party !== actor.party
}

/** These complaints, and whatever waits for their answer: cards for being late with it, requests about its limit. */
export function unseenBy(actor: Actor, { complaints, cards, asks }: Matter): ReadonlySet<string> {
  const hidden = new Set<string>(complaints.filter((one) => isHiddenFrom(actor, one)).map(({ id }) => id))
  const pressed = cards.filter(({ overdue }) => has(hidden, overdue?.about)).map(({ id }) => id)
  const asked = asks.filter(({ of }) => has(hidden, of.about)).map(({ id }) => id)
  return new Set<string>([...hidden, ...pressed, ...asked])
}

const has = (ids: ReadonlySet<string>, id: unknown): boolean => typeof id === 'string' && ids.has(id)

/** Whether this actor may read this fact at all. */
export function mayRead(actor: Actor, event: MatterEvent, matter: Matter): boolean {
  const ids = unseenBy(actor, matter)
  if (ids.size === 0) return true
  const facts = event as unknown as Readonly<Record<string, unknown>>
  const named = ['complaint', 'about', 'card', 'ask'].map((field) => facts[field])
  const within = ['overdue', 'of', 'clock'].map((field) => aboutOf(facts[field]))
  return ![...named, ...within].some((id) => has(ids, id))
}

const aboutOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'about' in value ? value.about : undefined

/** The matter as this actor may know it. */
export function seenBy(actor: Actor, matter: Matter): Matter {
  const ids = unseenBy(actor, matter)
  if (ids.size === 0) return matter
  return {
    ...matter,
    complaints: matter.complaints.filter(({ id }) => !ids.has(id)),
    clocks: matter.clocks.filter(({ about }) => !has(ids, about)),
    ranOut: matter.ranOut.filter(({ about }) => !has(ids, about)),
    cards: matter.cards.filter(({ id }) => !ids.has(id)),
    asks: matter.asks.filter(({ id }) => !ids.has(id)),
  }
}
