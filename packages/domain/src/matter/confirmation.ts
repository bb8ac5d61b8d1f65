import type { Instant, PartyId } from '../kernel/index.ts'
import type {
  ConfirmationDecided,
  ConfirmationReminded,
  ConfirmationRequested,
} from './confirmation-events.ts'

/** The way of one version of the agreement to the court. */
export interface Confirmation {
  readonly version: number
  readonly agreed: readonly { readonly party: PartyId; readonly at: Instant }[]
  readonly requested?: ConfirmationRequested
  readonly decided?: ConfirmationDecided
  /** Which of the two reminders have gone out. */
  readonly reminded?: readonly ConfirmationReminded['when'][]
}
