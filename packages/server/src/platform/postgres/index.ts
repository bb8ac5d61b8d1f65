export { clearEarlier, takeFolder } from './earlier.ts'
export { DatabaseFault } from './fault.ts'
export {
  APP,
  databaseOf,
  databaseUrl,
  OWNER,
  openDatabase,
  prepareRoles,
  type RoleUrls,
  roleUrls,
  type Secrets,
  WORKER,
  withClient,
} from './roles.ts'
export { findRunning } from './running.ts'
export {
  type RunningPostgres,
  type RunningServer,
  type StartPostgres,
  startPostgres,
  startServer,
} from './supervise.ts'
