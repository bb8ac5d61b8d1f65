export { hangUpPost } from './hang-up.ts'
export { bulletinRoutes } from './routes.ts'
