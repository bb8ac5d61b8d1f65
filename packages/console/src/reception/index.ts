export { ReceptionRoom } from './reception-room.tsx'
