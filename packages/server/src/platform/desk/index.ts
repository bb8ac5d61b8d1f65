export * from './desk.ts'
