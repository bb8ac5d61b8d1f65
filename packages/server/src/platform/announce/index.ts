export { type Announced, changed, findAnnounced, noted, planned, wordsFor } from './announced.ts'
export { type Hearing, keepHearing, type Listening } from './hear.ts'
export { type Say, sayOn } from './say.ts'
