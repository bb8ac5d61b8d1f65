export { WordingsRoom } from './wordings-room.tsx'
