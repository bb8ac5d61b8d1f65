export { type Live, openLive } from './live.ts'
export { liveRoutes } from './routes.ts'
