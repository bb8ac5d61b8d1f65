export { agreementsInForce, type InForce, sealReason, shortFingerprint } from './in-force.ts'
export { printPaper } from './print-paper.ts'
export { paperRoutes } from './routes.ts'
