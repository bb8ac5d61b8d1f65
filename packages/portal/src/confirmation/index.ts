export * from './agree-page.ts'
export { confirmationSection } from './section.ts'
export type { ConfirmationPageView, OwnConfirmation } from './view.ts'
export { confirmationPageWords } from './words.ts'
