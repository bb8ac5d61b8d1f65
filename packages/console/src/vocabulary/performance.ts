import type { ObligationView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

/** Where one part of an agreement stands. */
export const obligationNames = namesOf<ObligationView['standing']>({
  due: ['还没到期', 'Not due yet'],
  partly: ['履行了一部分', 'Done in part'],
  late: ['逾期未履行', 'Late'],
  promised: ['另约了日子', 'Another day named'],
  'said-done': ['说已履行，等对方确认', 'Said to be done, to be confirmed'],
  disputed: ['双方说法不一', 'Disputed'],
  confirmed: ['已履行', 'Done'],
  waived: ['对方放弃', 'Given up'],
  defaulted: ['没有履行', 'Not kept'],
  replaced: ['已换新协议', 'Replaced'],
})
