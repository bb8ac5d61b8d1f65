import type { Resident } from '@jiefen/testkit/service'
import type { Cast } from '../cast.ts'
import { partyOf } from '../first-walk/play.ts'
import { act, follow } from '../resident-acts.ts'
import { signAtDesk } from '../signing.ts'
import { accept, askBoth, type Begun, bring, signAll, toMediation } from '../stages.ts'
import type { Telephone } from './resident-pages.ts'

/** Pages of choosing, meeting, speaking, signing, keeping and the court, each at a telephone that has come there. */
export async function laterTelephones(cast: Cast): Promise<Telephone[]> {
  await keepRegister(cast)
  return [
    ...(await inDanger(cast)),
    ...(await speaking(cast)),
    ...(await meeting(cast)),
    ...(await signing(cast)),
    ...(await beforeTheCourt(cast)),
    ...(await agreedOnFacts(cast)),
    // Last: while a complaint waits, nobody proposes this mediator to the same people again.
    ...(await choosing(cast)),
  ]
}

/** Somebody to choose, so that the pages of the register have something to show. */
async function keepRegister({ supervisor, committee, mediator, idOf }: Cast): Promise<void> {
  const words = {
    wordsZh: '在石桥住了四十年，街坊的事先听完再说，不催人。',
    wordsEn: 'Forty years in this street: I listen to the end first, and press nobody.',
  }
  const person = idOf(mediator.login)
  await supervisor.send(`/api/directory/mediators/${person}`, {
    method: 'PUT',
    body: {
      profile: {
        kind: 'K1',
        engagedFrom: '2024-01-01',
        specialities: ['01', '02'],
        published: true,
        ...words,
      },
    },
  })
  await supervisor.send('/api/directory/studios', {
    method: 'POST',
    body: {
      unit: committee.id,
      person,
      nameZh: '石桥老街坊调解室',
      nameEn: 'Old neighbours of Shiqiao',
      ...words,
    },
  })
}

async function choosing(cast: Cast): Promise<Telephone[]> {
  const wishing = await bring(cast)
  await accept(wishing)
  await askBoth(wishing)
  await cast.desk.act(wishing.number, 'choose-mediator', {
    party: partyOf(await cast.desk.open(wishing.number), 'other-side'),
    mediator: cast.idOf(cast.mediator.login),
  })
  await follow(wishing.resident, wishing.receipt)

  const complaining = await toMediated(cast)
  await act(complaining.otherSide, '/invitation/complain', { code: 'C01', words: '两次都只听一边说。' })
  return [
    {
      whose: 'whoever may choose a mediator',
      resident: wishing.resident,
      paths: ['/follow', '/follow/choose', '/follow/contact', '/follow/talk'],
    },
    {
      whose: 'the other side who has chosen',
      resident: wishing.otherSide,
      paths: ['/invitation', '/invitation/choose'],
    },
    {
      whose: 'whoever may complain',
      resident: complaining.resident,
      paths: ['/follow/complain'],
    },
    {
      whose: 'the other side who has complained',
      resident: complaining.otherSide,
      paths: ['/invitation', '/invitation/stop'],
    },
  ]
}

/** The desk has written down that the one was beaten: only their own page says where help is. */
async function inDanger(cast: Cast): Promise<Telephone[]> {
  const danger = await bring(cast)
  await cast.desk.act(danger.number, 'accept-matter', {})
  const concerns = [partyOf(await cast.desk.open(danger.number), 'informant')]
  await cast.desk.act(danger.number, 'screen-matter', {
    signs: [{ code: 'family-violence', words: '怕他再来', concerns }],
  })
  await follow(danger.resident, danger.receipt)
  return [
    {
      whose: 'the informant who may be in danger',
      resident: danger.resident,
      paths: ['/follow', '/follow/consent'],
    },
  ]
}

/** Three on one side: one speaks for another, a third has been asked and has nobody yet. */
async function speaking(cast: Cast): Promise<Telephone[]> {
  const { desk, service } = cast
  const wages = await bring(cast, { story: '老板拖欠我们三个人的工资，说了几次都不给。' })
  await accept(wages)
  const claim = { what: '8月至10月工资', cents: 1_506_410 }
  await desk.act(wages.number, 'add-claimants', {
    side: 'informant',
    claimants: [
      { name: '白云生', telephone: '19900000311', claim },
      { name: '阿依木', telephone: '19900000312', claim },
    ],
  })
  const view = await desk.open(wages.number)
  const idOf = (name: string): string => view.parties.find((party) => party.name === name)?.id ?? ''
  const representative = partyOf(view, 'informant')
  await desk.act(wages.number, 'name-representative', {
    ...{ representative, of: [idOf('白云生')], scope: ['consent', 'mediate', 'sign', 'receive'] },
    words: '窗口看了签名的授权委托书',
  })
  const invited = async (name: string): Promise<Resident> => {
    const telephone = service.resident()
    const { path } = await desk.act(wages.number, 'invite-party', { party: idOf(name), way: 'link' })
    await telephone.open(path)
    return telephone
  }
  await follow(wages.resident, wages.receipt)
  return [
    { whose: 'who speaks for another', resident: wages.resident, paths: ['/follow', '/follow/speaking'] },
    {
      whose: 'who is spoken for',
      resident: await invited('白云生'),
      paths: ['/invitation', '/invitation/speaking'],
    },
    {
      whose: 'who speaks for themselves',
      resident: await invited('阿依木'),
      paths: ['/invitation', '/invitation/speaking'],
    },
  ]
}

/** One session is over and its record waits for a signature; the next is planned, with somebody who comes along. */
async function meeting(cast: Cast): Promise<Telephone[]> {
  const met = await toMediated(cast)
  const { mediator, service } = cast
  const invited = (await mediator.open(met.number)).parties.map(({ id }) => id)
  const day = 24 * 60 * 60 * 1000
  const at = (hours: number): string =>
    new Date(service.clock.now() + 2 * day + hours * 3_600_000).toISOString()
  await mediator.act(met.number, 'plan-session', {
    ...{ startsAt: at(0), endsAt: at(1.5), place: '社区活动室二楼' },
    ...{ seating: 'together', open: true, invited },
    helpers: [{ name: '高表哥', relation: '高远山的表哥' }],
  })
  await mediator.act(met.number, 'ask-for-time', {
    ...{ clock: 'mediation', change: { kind: 'extension', amount: 5 }, why: '等漏水鉴定的结果' },
  })
  await follow(met.resident, met.receipt)
  return [
    {
      whose: 'the informant before a session',
      resident: met.resident,
      paths: ['/follow', '/follow/sessions', '/follow/time'],
    },
    {
      whose: 'the other side before a session',
      resident: met.otherSide,
      paths: ['/invitation/sessions'],
    },
  ]
}

async function signing(cast: Cast): Promise<Telephone[]> {
  const drawn = await toMediated(cast)
  await draw(drawn)
  await signAtDesk(cast.desk, drawn.number, partyOf(await cast.desk.open(drawn.number), 'other-side'))
  await follow(drawn.resident, drawn.receipt)
  return [
    {
      whose: 'the informant who signs',
      resident: drawn.resident,
      paths: ['/follow', '/follow/sign', '/follow/terms'],
    },
    { whose: 'the other side who has signed', resident: drawn.otherSide, paths: ['/invitation'] },
  ]
}

/** In force and owed: one of them wants the court to confirm it. */
async function beforeTheCourt(cast: Cast): Promise<Telephone[]> {
  const owed = await toMediated(cast)
  await draw(owed)
  await signAll(owed)
  await follow(owed.resident, owed.receipt)
  await act(owed.resident, '/follow/confirmation', {})
  const { obligations } = await cast.desk.open(owed.number)
  const parts = (base: string): string[] =>
    obligations.slice(0, 1).map(({ id }) => `${base}/performance/${encodeURIComponent(id)}`)
  return [
    {
      whose: 'who wants the court to confirm',
      resident: owed.resident,
      paths: [...['/follow', '/follow/terms', '/follow/performance'], ...parts('/follow')],
    },
    {
      whose: 'who is asked for the court',
      resident: owed.otherSide,
      paths: ['/invitation', '/invitation/confirmation', ...parts('/invitation')],
    },
  ]
}

async function agreedOnFacts(cast: Cast): Promise<Telephone[]> {
  const failed = await toMediated(cast)
  await cast.mediator.act(failed.number, 'terminate-mediation', { reason: 'T04' })
  await cast.mediator.act(failed.number, 'note-undisputed-facts', {
    facts: '各方都认可：十月初开始施工，夜里施工三次，都在十点以后。',
  })
  await follow(failed.resident, failed.receipt)
  return [{ whose: 'who may sign the facts', resident: failed.resident, paths: ['/follow', '/follow/facts'] }]
}

/** In mediation after one session, with both sides at their own telephones. */
async function toMediated(cast: Cast): Promise<Begun> {
  const begun = await bring(cast)
  await toMediation(begun)
  await follow(begun.resident, begun.receipt)
  return begun
}

async function draw({ cast, number }: Begun): Promise<void> {
  const view = await cast.mediator.open(number)
  await cast.mediator.act(number, 'draw-agreement', {
    ...{ form: 'written', facts: '高远山家半夜装修，影响邻居休息。' },
    clauses: [
      {
        clause: 'pay-in-parts',
        payment: {
          payer: partyOf(view, 'other-side'),
          payee: partyOf(view, 'informant'),
          ...{ what: '误工和粉刷的费用', cents: 120_000, way: '银行转账' },
          instalments: [
            { byDay: '2026-12-05', cents: 60_000 },
            { byDay: '2026-12-31', cents: 60_000 },
          ],
        },
      },
      '晚上八点以后不再施工。',
    ],
    performance: { way: '银行转账', by: '2026-12-31' },
  })
}
