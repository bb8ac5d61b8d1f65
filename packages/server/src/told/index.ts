export { reasonOf } from './reasons.ts'
export { toldRoutes } from './routes.ts'
