export { callOf, type DoorEntry, writeDown } from './door-book.ts'
export { appointFirstAdministrators, type FirstAdministrator } from './first-administrators.ts'
export { write as writeDownBy } from './people-commands.ts'
export { type Office, officeFor } from './reach.ts'
export {
  type DoorHouse,
  dutiesOf,
  dutiesOfSessions,
  requireStaff,
  type Staff,
  type StaffActor,
  sessionMark,
} from './require-staff.ts'
export { staffRoutes } from './routes.ts'
export { demoPassword, hasDemoPeople, type SeededPerson, seedStaff } from './seed.ts'
export { unitWithin } from './unit-within.ts'
