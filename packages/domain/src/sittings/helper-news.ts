import {
  type InvitedHelper,
  isAgreedTo,
  isOpenSession,
  type Matter,
  type PlannedSession,
} from '../matter/index.ts'
import { isForbiddenTogether } from './find-session.ts'

/** What somebody who comes to help has to hear: when and where, or that nobody waits for them any more. */
export interface HelperNews {
  readonly session: string
  readonly helper: string
  readonly news: 'comes' | 'stays-away'
  /** Too soon for a message that waits for the morning. */
  readonly urgent: boolean
}

const day = 24 * 60 * 60 * 1000

/** Asked to come at this moment: everybody has said yes to them, and the session will be held as it stands. */
export const isComing = (session: PlannedSession, helper: InvitedHelper, matter: Matter): boolean =>
  isOpenSession(session) && !isForbiddenTogether(session, matter) && isAgreedTo(helper, matter.parties)

/**
 * What changed for helpers who gave a telephone. Before everybody's yes they hear nothing (人民调解法 art. 20): whether they
 * may come at all is the parties' to say. Of what is over they hear nothing either.
 */
export function helperNews(before: Matter | undefined, after: Matter): HelperNews[] {
  return after.planned.flatMap((session) => {
    const had = before?.planned.find(({ id }) => id === session.id)
    if (session.held !== undefined || session.startsAt <= after.lastAt) return []
    const urgent = session.startsAt - after.lastAt <= day
    return session.helpers.flatMap((helper): HelperNews[] => {
      if (helper.reachable !== true) return []
      const earlier = had?.helpers.find(({ id }) => id === helper.id)
      const came =
        before !== undefined && had !== undefined && earlier !== undefined && isComing(had, earlier, before)
      const comes = isComing(session, helper, after)
      const told = { session: session.id, helper: helper.id, urgent }
      if (came && !comes) return [{ ...told, news: 'stays-away' }]
      return comes && (!came || had === undefined || isOtherwise(had, session))
        ? [{ ...told, news: 'comes' }]
        : []
    })
  })
}

/** Another hour or place, or the day before. */
const isOtherwise = (had: PlannedSession, has: PlannedSession): boolean =>
  had.startsAt !== has.startsAt ||
  had.place !== has.place ||
  had.way !== has.way ||
  (had.reminded !== true && has.reminded === true)
