export { BulletinRoom } from './bulletin-room.tsx'
