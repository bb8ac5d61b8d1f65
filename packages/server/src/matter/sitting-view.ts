import type { RecordView, SessionView } from '@jiefen/contract'
import { mayAboutSession, mayNow } from '@jiefen/domain/door'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import { isAgreedTo, type Matter, type PlannedSession, standingOfSession } from '@jiefen/domain/matter'
import { mustSitApart } from '@jiefen/domain/screening'
import { heldBy, isForbiddenTogether, type RecordSigner } from '@jiefen/domain/sittings'
import { whyNoRoom } from '@jiefen/domain/video'
import { maySitOnScreen } from './access.ts'
import type { Looking } from './looking.ts'
import { partyName } from './naming.ts'
import { same } from './words.ts'

/** What is planned and was held, with the answers and signatures it needs and what this person may do about each. */
export const sittingView = (looking: Looking) => ({
  planned: looking.matter.planned.map((session) => sessionView(session, looking)),
  recordings: recordingsView(looking),
  records: recordsView(looking),
  closedAskedBy: looking.matter.closedAskedBy.map((id) => named(id, looking.matter)),
  apart: mustSitApart(looking.matter),
})

const maySit = ({ matter, actor, region }: Omit<Looking, 'now'>): boolean =>
  actor.kind === 'staff' && maySitOnScreen(actor, matter, region)

const named = (id: string, matter: Matter) => ({ id, name: partyName(matter, id) })

function sessionView(session: PlannedSession, { matter, actor, region, now }: Looking): SessionView {
  const { id, startsAt, endsAt, place, room, seating, open, invited, helpers, moved, calledOff } = session
  const standing = standingOfSession(session)
  return {
    ...{ id, standing, place, seating, open, moved },
    ...{ startsAt: isoOf(startsAt), endsAt: isoOf(endsAt) },
    ...(room === undefined ? {} : { room }),
    way: session.way ?? 'in-person',
    opened: whyNoRoom(matter, id, asInstant(now)) === undefined && maySit({ matter, actor, region }),
    invited: invited.map((party) => named(party, matter)),
    helpers: helpers.map((helper) => ({
      ...{ id: helper.id, name: helper.name, relation: helper.relation },
      agreed: isAgreedTo(helper, matter.parties),
      answers: helper.answers.map(({ party, agrees }) => ({ party: partyName(matter, party), agrees })),
      waiting: matter.parties
        .filter((one) => !helper.answers.some(({ party }) => party === one.id))
        .map((one) => named(one.id, matter)),
    })),
    late: standing === 'planned' && now >= endsAt,
    notTogether: standing === 'planned' && isForbiddenTogether(session, matter),
    ...(calledOff === undefined ? {} : { calledOff: { why: calledOff.why, at: isoOf(calledOff.at) } }),
    may: { ...mayAboutSession(actor, id, matter, region) },
  }
}

function recordingsView({ matter, actor, region }: Looking) {
  if (!maySit({ matter, actor, region })) return []
  return matter.recordings.flatMap(({ id, session, kept }) =>
    kept === undefined
      ? []
      : [
          {
            ...{ id, session, from: isoOf(kept.from), bytes: kept.bytes, sha256: kept.sha256 },
            minutes: Math.max(1, Math.round((kept.until - kept.from) / 60_000)),
          },
        ],
  )
}

function recordsView({ matter, actor, region }: Looking): RecordView[] {
  const may = mayNow(actor, matter, region)['sign-record']
  const isOwn = (id: string) => actor.kind === 'staff' && actor.person === id
  return matter.sessions.map((session, place) => {
    const nth = place + 1
    const mediator = heldBy(session)
    const { by } = session
    const signatureOf = (signer: RecordSigner, name: RecordView['signatures'][number]['name']) => {
      const given = matter.recordSignatures.find(
        (one) => one.nth === nth && JSON.stringify(one.signer) === JSON.stringify(signer),
      )
      return {
        ...{ signer, name },
        ...(given === undefined ? {} : { signedAt: isoOf(given.at), way: given.way }),
        may: may && given === undefined && ('party' in signer || isOwn(signer.mediator)),
      }
    }
    return {
      ...{ nth, heldAt: isoOf(session.heldAt) },
      signatures: [
        ...session.present.map((party) => signatureOf({ party }, partyName(matter, party))),
        ...(mediator === undefined || by.kind !== 'staff' ? [] : [signatureOf({ mediator }, same(by.name))]),
      ],
    }
  })
}
