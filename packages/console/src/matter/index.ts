export { MatterRoom } from './matter-room.tsx'
