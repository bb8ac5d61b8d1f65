export * from './html.ts'
