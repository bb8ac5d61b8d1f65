export * from './appeal.ts'
