export * from './receipt.ts'
export { receiptWords } from './words.ts'
