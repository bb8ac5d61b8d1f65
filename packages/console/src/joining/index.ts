export { JoiningRoom } from './joining-room.tsx'
