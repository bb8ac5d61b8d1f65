export { saySitting, sessionsPage, sittingSection } from './sessions-page.ts'
export type * from './view.ts'
export { sittingPageWords } from './words.ts'
