export { type Holder, isOwnPhoto, type OwnWords, ownTalkOf, readOwnThread, writeOwn } from './own-thread.ts'
export { talkRoutes } from './routes.ts'
export { findAuthor, talkSentence } from './told.ts'
export { type Writing, type Written, writeInThread } from './write.ts'
