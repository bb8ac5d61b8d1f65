export * from './cents.ts'
export * from './typed.ts'
