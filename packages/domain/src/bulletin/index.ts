export * from './bulletin.ts'
