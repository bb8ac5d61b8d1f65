import type { Me } from '@jiefen/contract'

/** The rooms of the console: where each is, the key after `g`, and which of the server's `may` opens it. */
export const rooms = [
  { id: 'day', path: '/day', key: 'd', may: ['worklist'] },
  { id: 'calendar', path: '/calendar', key: 'k', may: ['calendar'] },
  { id: 'worklist', path: '/worklist', key: 'w', may: ['worklist'] },
  { id: 'board', path: '/board', key: 'b', may: ['board'] },
  { id: 'register', path: '/register', key: 'r', may: ['reception'] },
  { id: 'people', path: '/people', key: 'p', may: ['people', 'duties'] },
  { id: 'audit', path: '/audit', key: 'a', may: ['audit'] },
  { id: 'places', path: '/places', key: 'u', may: ['units'] },
  { id: 'directory', path: '/directory', key: 'o', may: ['directory'] },
  { id: 'quality', path: '/quality', key: 'q', may: ['own-quality', 'quality'] },
  { id: 'allowances', path: '/allowances', key: 'f', may: ['own-allowances', 'allowances'] },
  { id: 'grades', path: '/grades', key: 'c', may: ['grades'] },
  { id: 'joining', path: '/joining', key: 'j', may: ['join-rate'] },
  { id: 'notices', path: '/notices', key: 'n', may: ['worklist'] },
  { id: 'bulletin', path: '/bulletin', key: 't', may: ['bulletin'] },
  { id: 'calculators', path: '/calculators', key: 's', may: ['calculators'] },
  { id: 'undelivered', path: '/undelivered', key: 'l', may: ['undelivered'] },
  { id: 'burden', path: '/burden', key: 'm', may: ['burden'] },
  { id: 'wordings', path: '/wordings', key: 'y', may: ['wordings'] },
  { id: 'endpoints', path: '/endpoints', key: 'e', may: ['endpoints'] },
] as const
export type Room = (typeof rooms)[number]

export const roomsOf = (me: Me): readonly Room[] =>
  rooms.filter((room) => room.may.some((right) => me.may[right] === true))

/** Where somebody begins: who registers at the list, who stands above at the board, who handles at their own day. */
export function firstRoomOf(me: Me): Room['path'] | '/account' {
  const open = roomsOf(me)
  if (me.may.reception === true && open.some((room) => room.id === 'worklist')) return '/worklist'
  if (open.some((room) => room.id === 'board')) return '/board'
  return open[0]?.path ?? '/account'
}
