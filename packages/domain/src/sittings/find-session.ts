import { asSessionId, type PartyId, type Refusal, type SessionId } from '../kernel/index.ts'
import {
  type From,
  isOpenSession,
  type Matter,
  type PlannedSession,
  standingOfSession,
  type WrongStage,
} from '../matter/index.ts'
import { mustSitApart } from '../screening/index.ts'

/** Planned once the mediation is open; the day of signing is a meeting too. */
export const sittingsFrom: From = { dispute: ['in-mediation', 'signing'] }

export type SessionRefused = WrongStage | 'unknown-session' | 'session-has-moved-on'

export const sessionIdAfter = ({ planned }: Pick<Matter, 'planned'>): SessionId =>
  asSessionId(`s${planned.length + 1}`)

/** The name of a helper in the facts of their session, by the place in which they were named. */
export const helperIdAt = (place: number): string => `h${place + 1}`

/** The session while it may still be changed; otherwise why not. */
export function openSessionOf(
  { planned }: Pick<Matter, 'planned'>,
  id: SessionId,
): PlannedSession | Refusal<'unknown-session' | 'session-has-moved-on'> {
  const session = planned.find((one) => one.id === id)
  if (session === undefined) return { refused: 'unknown-session', session: id }
  return isOpenSession(session)
    ? session
    : { refused: 'session-has-moved-on', session: id, standing: standingOfSession(session) }
}

/** The matter with nothing but this session in view: who may do what about one of several is asked of it. */
export const withOnlySession = (matter: Matter, id: SessionId): Matter => ({
  ...matter,
  planned: matter.planned.filter((one) => one.id === id),
})

/** Planned together before a sign was found: it stands in the file and cannot be held like that. */
export const isForbiddenTogether = (
  { seating }: Pick<PlannedSession, 'seating'>,
  matter: Pick<Matter, 'screening'>,
): boolean => seating === 'together' && mustSitApart(matter)

/** Whether something that was arranged has to be arranged anew, for a sign that was found since (反家庭暴力法 art. 10). */
export const hasForbiddenTogether = (matter: Pick<Matter, 'planned' | 'screening'>): boolean =>
  sessionsAhead(matter).some((session) => isForbiddenTogether(session, matter))

/** What is still to come, the earliest first. */
export const sessionsAhead = ({ planned }: Pick<Matter, 'planned'>): readonly PlannedSession[] =>
  planned.filter(isOpenSession).toSorted((a, b) => a.startsAt - b.startsAt)

/** Who was named as a helper and has not been answered by this party. */
export const unansweredBy = (matter: Pick<Matter, 'planned' | 'screening'>, party: PartyId) =>
  sessionsAhead(matter)
    .filter((session) => !isForbiddenTogether(session, matter))
    .flatMap((session) =>
      session.helpers
        .filter(({ answers }) => !answers.some((given) => given.party === party))
        .map((helper) => ({ session, helper })),
    )

/** From the first session until the file is closed: a signature may come later than the session. */
export const recordsFrom: From = { dispute: ['in-mediation', 'signing', 'following-up', 'terminated'] }
