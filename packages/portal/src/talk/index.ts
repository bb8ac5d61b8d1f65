export * from './talk-link.ts'
export * from './talk-page.ts'
export { talkWords } from './words.ts'
