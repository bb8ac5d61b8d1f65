export * from './burden.ts'
export * from './by-hand.ts'
export * from './change-wording.ts'
export * from './choosing.ts'
export * from './endpoint.ts'
export * from './facts.ts'
export * from './fault-words.ts'
export * from './kinds.ts'
export * from './message-of.ts'
export * from './personal.ts'
export * from './rules.ts'
export * from './spoken.ts'
export { isStillAsked } from './still-asked.ts'
export {
  alwaysSaid,
  renderWording,
  type WordingOf,
  wordingFor,
} from './template.ts'
export * from './way-to.ts'
export * from './when.ts'
export * from './wording-faults.ts'
