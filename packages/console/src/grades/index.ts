export { GradesRoom } from './grades-room.tsx'
