export * from './answer.ts'
export * from './invite.ts'
export * from './questions.ts'
