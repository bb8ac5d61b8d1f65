export { AccountRoom } from './account-room.tsx'
