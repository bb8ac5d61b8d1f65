import type { Thread, Threads } from '@jiefen/contract'
import type { Actor } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { ThreadName } from '@jiefen/domain/talk'
import { authorWords, type StoredTalk } from '../matter/index.ts'
import type { ReaderRow, ThreadRow } from './queries.ts'
import { closedWords, mayWrite, nameOfThread, readerNameOf } from './threads.ts'

interface Reading {
  readonly matter: Matter
  readonly region: Region
  readonly actor: Actor
}

export const threadsView = (rows: readonly ThreadRow[], { matter, region, actor }: Reading): Threads => ({
  rows: rows.map(({ thread, messages, unread, at, text, photos }) => ({
    ...{ thread, messages, unread },
    name: nameOfThread(matter, thread),
    ...(at === null
      ? {}
      : { last: { at: at.toISOString(), text: beginningOf(text || photosWords(photos ?? 0)) } }),
    may: { write: mayWrite(actor, thread, matter, region) },
  })),
})

/** Enough to know it again. */
const beginningOf = (text: string): string => [...text].slice(0, 80).join('')
const photosWords = (count: number): string => (count === 0 ? '' : `［照片 ${count} 张］`)

/** A stretch of a thread in the order in which it was said, and how far each has read. */
export function threadView(
  thread: ThreadName,
  found: readonly StoredTalk[],
  readers: readonly ReaderRow[],
  { matter, region, actor, page }: Reading & { readonly page: number },
): Thread {
  const rows = found.slice(0, page).toReversed()
  const [oldest] = rows
  const own = 'person' in actor || 'party' in actor ? readerNameOf(actor) : ''
  return {
    rows: rows.map(({ place, at, author, facts }) => {
      const by = readerNameOf(author)
      return {
        ...{ place, at: at.toISOString(), by, own: by === own, text: facts.text },
        author: authorWords(author, region, matter),
        photos: facts.photos.map(({ file, name }) => ({ file, name })),
        mentions: facts.mentions.map(({ person, name }) => ({ person, name })),
        readBy: readers.filter(({ reader, upto }) => upto >= place && reader !== by).length,
      }
    }),
    ...(found.length > page && oldest !== undefined ? { before: oldest.place } : {}),
    readers: readers.map(({ reader, name, upto, at }) => ({ reader, name, upto, at: at.toISOString() })),
    may: { write: mayWrite(actor, thread, matter, region) },
    ...(matter.stage === 'archived' ? { closed: closedWords } : {}),
  }
}
