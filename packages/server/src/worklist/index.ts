export { cappedCount, cappedCounts } from './capped.ts'
export { edgesOf } from './edges.ts'
export { countsByUnit, type WorklistRowStored, worklistCounts, worklistPage } from './queries.ts'
export { worklistRoutes } from './routes.ts'
