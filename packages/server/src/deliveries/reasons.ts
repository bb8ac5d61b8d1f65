import { failReasons } from '../channels/index.ts'

/**
 * Every word that may stand as the reason of a delivery or of one try: what the other end said, why there is no way to
 * somebody, and what went wrong in the house itself. unreadable: the history of the matter, or a rule over it, failed.
 * no-wording: no text could be made. too-late: worth nothing any more. planned-again: others stand in its place now. answered: they have
 * answered meanwhile.
 */
export const deliveryReasons = [
  ...failReasons,
  'no-address',
  'channel-closed',
  'not-wanted',
  'not-by-rule',
  'unreadable',
  'no-wording',
  'planned-again',
  'answered',
  'too-late',
] as const
export type DeliveryReason = (typeof deliveryReasons)[number]
