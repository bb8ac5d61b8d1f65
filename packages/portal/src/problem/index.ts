export * from './problem.ts'
export { problemWords } from './words.ts'
