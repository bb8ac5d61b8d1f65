export * from './page-css.ts'
export * from './token-css.ts'
export * from './tokens.ts'
