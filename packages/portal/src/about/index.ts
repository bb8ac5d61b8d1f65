export * from './about.ts'
export { aboutWords } from './words.ts'
