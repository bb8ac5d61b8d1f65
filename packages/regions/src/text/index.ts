export * from './csv.ts'
export * from './fault.ts'
export * from './json.ts'
export * from './table.ts'
