export * from './record-follow-up.ts'
export * from './reopen.ts'
