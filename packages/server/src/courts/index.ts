export { byDownload } from './download.ts'
export type { CourtPort, Handed, Packet } from './port.ts'
export { courtRoutes } from './routes.ts'
