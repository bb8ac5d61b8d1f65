export * from './due.ts'
export { takes } from './takes.ts'
export * from './waiting.ts'
