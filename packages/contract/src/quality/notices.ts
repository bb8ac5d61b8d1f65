import Type, { type Static } from 'typebox'
import { Moment, strict, Words } from '../wire/index.ts'

/** In which room a mediator is told something of their own. */
export const NoticeRoom = Type.Enum(['quality', 'allowances'])
export type NoticeRoom = Static<typeof NoticeRoom>

export const MediatorNotice = Type.Object({
  id: Type.Integer(),
  at: Moment,
  sentence: Words,
  read: Type.Boolean(),
})
export type MediatorNotice = Static<typeof MediatorNotice>

/** How many a mediator has not read yet, room by room. */
export const NoticesWaiting = Type.Object({ quality: Type.Integer(), allowances: Type.Integer() })
export type NoticesWaiting = Static<typeof NoticesWaiting>

export const NoticesRead = strict({
  room: NoticeRoom,
  upto: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
})
export type NoticesRead = Static<typeof NoticesRead>
