export { gradesRoutes } from './routes.ts'
