export * from './answer-pages.ts'
export * from './invitation.ts'
export { invitationWords } from './words.ts'
