export { RecordingList } from './recording-list.tsx'
export { VideoLink } from './video-link.tsx'
export { VideoRoom } from './video-room.tsx'
export { sessionOnScreen, whoCame } from './who-came.ts'
