export { PlacesRoom } from './places-room.tsx'
