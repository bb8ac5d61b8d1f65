import { type Announced, changed } from '../platform/announce/index.ts'
import type { Board } from './board.ts'
import type { Post } from './posts.ts'
import { eventOf, type Reader } from './reader.ts'

/** An announcement, and whether it came with the change or with the notice of it. */
export type Heard = Announced & { readonly channel: string }

interface Fact {
  readonly post: Post
  readonly change: Heard
  /** Those who are told of it, and those who only have the matter open. */
  readonly told: Set<Reader>
  readonly watching: Iterable<Reader>
}

/** Each page once for each fact, however many of its units are told of it. */
export function tell(board: Board, heard: readonly Heard[], posts: readonly Post[]): void {
  const facts = new Map<string, Fact>()
  for (const post of posts) {
    const change = heard[post.place - 1]
    if (change === undefined) continue
    const name = `${post.place} ${post.version}`
    const fact = facts.get(name) ?? {
      ...{ post, change, told: new Set<Reader>() },
      watching: change.channel === changed ? board.of(`watch:${change.county}/${change.matter}`) : [],
    }
    facts.set(name, fact)
    if (post.audience === null) continue
    for (const reader of board.of(`${post.audience_kind}:${post.audience}`)) fact.told.add(reader)
  }
  for (const { post, change, told, watching } of facts.values()) {
    const event = change.channel === changed ? 'told' : 'noted'
    const text = eventOf(event, newsOf(post))
    for (const reader of told) reader.send(text)
    // Whoever only looks on is not called: their page must not ring.
    const { respondBy: _call, ...news } = newsOf(post)
    // Of a complaint only those who answer it hear: the mediator may have the page open.
    if (news.type.startsWith('Complaint')) continue
    for (const reader of watching) if (!told.has(reader)) reader.send(eventOf(event, news))
  }
}

/** What a page is told: which matter and what kind of fact. No story, no name, nobody's number. */
const newsOf = ({ number, version, type, whistle, respond_by: by }: Post) => ({
  number,
  version,
  type,
  ...(whistle === null ? {} : { whistle }),
  ...(by === null ? {} : { respondBy: new Date(by).toISOString() }),
})
