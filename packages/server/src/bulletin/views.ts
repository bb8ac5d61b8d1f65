import type { PostView } from '@jiefen/contract'
import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Region } from '@jiefen/domain/region'
import { same } from '../matter/index.ts'
import { mayHangUpAt, type Somebody } from './boards.ts'
import type { Place, PostStored } from './queries.ts'

export interface Readers {
  readonly have: number
  readonly people: number
}

export function postView(
  post: PostStored,
  {
    staff,
    region,
    boards,
    readers,
  }: {
    readonly staff: Somebody
    readonly region: Region
    /** Those this person stands before; a post that hangs elsewhere waits for nobody's “read”. */
    readonly boards: readonly string[]
    readonly readers: Readers | undefined
  },
): PostView {
  const unit = asUnitId(post.unit_id)
  return {
    id: post.post_id,
    unit,
    unitName: nameOf(unit, region),
    at: post.at.toISOString(),
    author: authorOf(post, region),
    title: post.title,
    words: post.words,
    ...(post.until === null ? {} : { until: post.until }),
    pinned: post.pinned,
    read: post.read || !boards.includes(unit),
    ...(readers === undefined ? {} : { readers: { read: readers.have, of: readers.people } }),
    may: { 'take-down': mayHangUpAt(staff, unit, region) },
  }
}

const nameOf = (unit: string, region: Region) => findUnit(region, asUnitId(unit))?.name ?? same(unit)

/** The person, and their own unit where it is not the one whose board it is. */
function authorOf({ author, unit_id: board }: PostStored, region: Region) {
  if (author.kind === 'clock') return { zh: '系统按时公布', en: 'hung up on time by the system' }
  if (author.kind !== 'staff') throw new Error('a post is written by somebody of the staff')
  if (author.unit === board) return same(author.name)
  const unit = nameOf(author.unit, region)
  return { zh: `${unit.zh} ${author.name}`, en: `${author.name}, ${unit.en}` }
}

export const placeWords = ({ pinned, at, post_id: post }: PostStored): string =>
  `${pinned ? 1 : 0}.${at.getTime()}.${post}`

/** The schema has seen to its form. */
export function parsePlace(words: string): Place {
  const [pinned, at, post = ''] = words.split('.')
  return { pinned: pinned === '1', at: new Date(Number(at)).toISOString(), post }
}
