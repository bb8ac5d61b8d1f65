export { type AtDesk, byOf, mayDo, mayReport, unitsThatMay } from './may-do.ts'
export { type Reach, reachOf } from './reach.ts'
export {
  type Action,
  actions,
  type CommandName,
  commandNames,
  commandRights,
  type OtherRight,
  otherRights,
  type RightReach,
  type Rights,
  rightsFor,
} from './table.ts'
export { type WhoMay, whoMay } from './who-may.ts'
