export { mediatorNoticeRoutes } from './routes.ts'
export { tellMediator, toldTo } from './telling.ts'
