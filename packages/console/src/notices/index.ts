export { NoticesRoom } from './notices-room.tsx'
