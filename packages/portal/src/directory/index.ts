export * from './directory-page.ts'
export { directoryWords } from './words.ts'
