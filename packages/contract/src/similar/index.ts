export * from './similar.ts'
