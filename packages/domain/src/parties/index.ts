export * from './contact.ts'
export {
  type AddParty,
  type AddPartyRefused,
  addParty,
  addPartyFrom,
  type CorrectParty,
  type CorrectPartyRefused,
  correctParty,
  correctPartyFrom,
  findParty,
  isBeyondMandate,
  isSomebodyElse,
  type ShowIdentity,
  type ShowIdentityRefused,
  showIdentity,
  showIdentityFrom,
} from './parties.ts'
