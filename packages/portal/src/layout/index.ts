export * from './layout.ts'
export { layoutWords } from './words.ts'
