export * from './entrusted.ts'
export * from './record-entrustment.ts'
export * from './record-investigation.ts'
export * from './undisputed-facts.ts'
