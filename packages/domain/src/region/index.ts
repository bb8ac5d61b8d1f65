export * from './region.ts'
export * from './units.ts'
