export { type Knock, knock, type TimerName, timersOf } from './knock.ts'
