export { type AcceptMatter, type AcceptRefused, acceptFrom, acceptMatter } from './accept-matter.ts'
export { type DeclineMatter, type DeclineRefused, declineFrom, declineMatter } from './decline-matter.ts'
export {
  type GiveBack,
  type GiveBackRefused,
  giveBack,
  giveBackFrom,
  type PassOn,
  type PassOnRefused,
  passOn,
  passOnFrom,
} from './pass-on.ts'
