export * from './audience.ts'
export * from './talk.ts'
