export { longestSide } from './clean-photo.ts'
export * from './store.ts'
