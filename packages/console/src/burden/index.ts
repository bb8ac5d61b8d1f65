export { BurdenRoom } from './burden-room.tsx'
