export { WorklistRoom } from './worklist-room.tsx'
