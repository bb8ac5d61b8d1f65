export * from './outline.ts'
export * from './print-outline.ts'
