export * from './say.ts'
