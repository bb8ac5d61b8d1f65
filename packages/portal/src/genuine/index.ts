export * from './genuine.ts'
export { genuineWords } from './words.ts'
