export * from './add-claimants.ts'
export * from './end-mandate.ts'
export * from './name-representative.ts'
export * from './receive-callers.ts'
