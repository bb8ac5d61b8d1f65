export * from './landing.ts'
export { landingWords } from './words.ts'
