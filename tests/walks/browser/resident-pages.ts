import type { Resident } from '@jiefen/testkit/service'
import type { Cast } from '../cast.ts'
import { he, partyOf, she, story } from '../first-walk/play.ts'
import { act, fillInReport, follow, reportByForms } from '../resident-acts.ts'
import { accept, askBoth, bring, holdSession, openMediation, toMediation } from '../stages.ts'
import { laterTelephones } from './later-pages.ts'

/** Somebody's telephone as it is at one moment, and the pages that are theirs to open then. */
export interface Telephone {
  readonly whose: string
  readonly resident: Resident
  readonly paths: readonly string[]
}

const reportPages = ['story', 'kind', 'place', 'place/choose', 'other-side', 'wish', 'photos', 'you', 'check']

/** Every page that a resident can come to, at telephones that have come there by their own hands. */
export async function everyTelephone(cast: Cast): Promise<Telephone[]> {
  const { service, place, desk, mediator } = cast
  const telling = { scanned: place.id, story, kind: 'dispute', other: { name: he.name }, you: she } as const
  const reporting = service.resident()
  await fillInReport(reporting, service, telling)
  const reported = service.resident()
  await reportByForms(reported, service, telling)
  const nameless = service.resident()
  await reportByForms(nameless, service, { scanned: place.id, story: '路灯坏了一个星期。', kind: 'hazard' })

  const asked = await bring(cast)
  await accept(asked)
  const view = await desk.open(asked.number)
  const { path } = await desk.act(asked.number, 'invite-party', {
    party: partyOf(view, 'other-side'),
    way: 'link',
  })
  await follow(asked.resident, asked.receipt)
  await asked.otherSide.open(path)

  const choosing = await bring(cast)
  await accept(choosing)
  await askBoth(choosing)
  await desk.act(choosing.number, 'propose-mediator', {
    mediator: cast.idOf(mediator.login),
    chosenBy: 'committee',
  })
  await mediator.act(choosing.number, 'declare-interest', { ties: 'some', words: '同住一条街' })
  await follow(choosing.resident, choosing.receipt)

  const signing = await settled(cast, 'written')
  const keeping = await settled(cast, 'oral')
  const failed = await bring(cast)
  await toMediation(failed)
  await mediator.act(failed.number, 'terminate-mediation', { reason: 'T04' })
  await follow(failed.resident, failed.receipt)
  const declined = await bring(cast)
  await desk.act(declined.number, 'decline-matter', { reason: 'NM03', note: '法院已经立案。' })
  await follow(declined.resident, declined.receipt)
  const withdrawn = await bring(cast)
  await follow(withdrawn.resident, withdrawn.receipt)
  await act(withdrawn.resident, '/follow/withdraw', {})

  return [
    {
      whose: 'whoever is reporting',
      resident: reporting,
      paths: [
        '/',
        `/c/${place.code}`,
        '/about',
        '/mediators',
        `/mediators/${place.code}`,
        '/check',
        ...reportPages.map((page) => `/report/${page}`),
        '/follow',
        '/i',
        '/nowhere',
      ],
    },
    { whose: 'whoever has reported', resident: reported, paths: ['/receipt'] },
    { whose: 'whoever left no name', resident: nameless, paths: ['/receipt'] },
    {
      whose: 'the informant who is asked',
      resident: asked.resident,
      paths: ['/follow', '/follow/consent', '/follow/ask', '/follow/name', '/follow/withdraw'],
    },
    {
      whose: 'the other side who is invited',
      resident: asked.otherSide,
      paths: ['/invitation', '/invitation/consent', '/invitation/decline', '/invitation/ask'],
    },
    {
      whose: 'the informant before a mediator',
      resident: choosing.resident,
      paths: ['/follow', '/follow/mediator', '/follow/stop'],
    },
    {
      whose: 'the other side before a mediator',
      resident: choosing.otherSide,
      paths: ['/invitation', '/invitation/mediator'],
    },
    { whose: 'the informant who is to sign', resident: signing.resident, paths: ['/follow'] },
    {
      whose: 'the informant of a settled dispute',
      resident: keeping.resident,
      paths: ['/follow', '/follow/outcome', '/follow/reopen'],
    },
    { whose: 'the informant of a failed mediation', resident: failed.resident, paths: ['/follow'] },
    { whose: 'the informant who was declined', resident: declined.resident, paths: ['/follow'] },
    { whose: 'the informant who took it back', resident: withdrawn.resident, paths: ['/follow'] },
    ...(await laterTelephones(cast)),
  ]
}

async function settled(cast: Cast, form: 'written' | 'oral'): Promise<Awaited<ReturnType<typeof bring>>> {
  const begun = await bring(cast)
  await accept(begun)
  await askBoth(begun)
  await openMediation(begun)
  await holdSession(begun)
  await cast.mediator.act(begun.number, 'draw-agreement', {
    ...{ form, facts: '高远山家半夜装修，影响邻居休息。', clauses: ['晚上八点以后不再施工。'] },
    performance: { way: '立即停工', by: '2026-11-30' },
  })
  await follow(begun.resident, begun.receipt)
  return begun
}
