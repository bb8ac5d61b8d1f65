export * from './rectify.ts'
