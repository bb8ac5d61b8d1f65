export { videoSection } from './section.ts'
export { type VideoRoomView, videoPage } from './video-page.ts'
export { videoPageWords } from './words.ts'
