export { type MountedRoom, mountVideoRoom } from './room.ts'
export { videoCss } from './style.ts'
export type * from './view.ts'
export { videoWords } from './words.ts'
