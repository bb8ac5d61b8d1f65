export * from './portal-css.ts'
export * from './portal-script.ts'
