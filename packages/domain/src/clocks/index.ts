export { type Knock, knock, knockFrom } from './knock.ts'
export { startClock, startClockUntil } from './start-clock.ts'
