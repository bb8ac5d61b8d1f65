export { enteredIn } from './entered.ts'
export * from './keep-calculation.ts'
export * from './show-calculation.ts'
export * from './withdraw-calculation.ts'
