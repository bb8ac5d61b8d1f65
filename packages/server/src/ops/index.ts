export { openMetrics } from './metrics.ts'
export { opsRoutes } from './routes.ts'
