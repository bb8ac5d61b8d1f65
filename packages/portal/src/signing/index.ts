export { saySigning, signPage } from './sign-page.ts'
export type { CodeNews, SignText, SignView } from './view.ts'
export { signingWords } from './words.ts'
