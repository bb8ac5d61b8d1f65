export { DirectoryRoom } from './directory-room.tsx'
