export * from './money.ts'
export * from './problem.ts'
export * from './wire.ts'
