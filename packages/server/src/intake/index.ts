export { runningNumbers } from './numbers.ts'
export { queryCodeHash, type ReportBrought, takeReport } from './report.ts'
export { intakeRoutes } from './routes.ts'
