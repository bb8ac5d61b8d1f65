export * from './notices.ts'
export * from './review.ts'
export * from './title.ts'
