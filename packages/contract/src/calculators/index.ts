export * from './inputs.ts'
export * from './result.ts'
