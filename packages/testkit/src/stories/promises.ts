import type { ChangeName } from '@jiefen/domain/door'
import { asInstant, asObligationId, type By, instant } from '@jiefen/domain/kernel'
import type { AgreementTerms, Clause, Matter } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import { afterASession, drawnOnPhone, homeDesk, mediatorOf, thenSealed } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story, type Told } from './story.ts'

/** 77,000 yuan in three parts that cannot be equal: the cents are in the last. */
export const threeParts: Clause = {
  kind: 'payment',
  text: '周远山分三期向阿依古丽·买买提支付玉米损失款共 77,000.00 元。',
  payment: {
    payer: otherSideId,
    payee: informantId,
    what: '玉米损失款',
    cents: asCents(7_700_000),
    instalments: [
      { byDay: '2026-12-01', cents: asCents(2_566_667) },
      { byDay: '2026-12-15', cents: asCents(2_566_667) },
      { byDay: '2026-12-28', cents: asCents(2_566_666) },
    ],
    way: '银行转账',
    accountWords: '阿依古丽·买买提，农村信用社',
    account: { masked: '6200********0001', sealed: 'sealed-account', index: 'index-account' },
  },
}

export const anApology: Clause = {
  kind: 'apology',
  text: '阿依古丽·买买提于 2026 年 12 月 1 日前当面向周远山赔礼道歉。',
  deed: { who: informantId, to: otherSideId, what: '说了重话', byDay: '2026-12-01' },
}

export const promisedTerms: AgreementTerms = {
  form: 'written',
  facts: '周远山收了 100 亩玉米，货款没有付清。',
  clauses: [threeParts, anApology, { text: '双方就此事再无其他争议。' }],
  performance: { way: '银行转账', by: '2026-12-28' },
}

/** Drawn with amounts and days, and waiting for its signatures. */
export const whilePromising = (scene: Scene, terms = promisedTerms): Story =>
  andThen(afterASession(scene), 'draw-agreement', mediatorOf(scene), { terms })

/** In force: o1, o2 and o3 are the three parts, o4 is the apology. */
export function promised(scene: Scene, terms = promisedTerms): Story {
  const drawn = whilePromising(scene, terms)
  const mediator = mediatorOf(scene)
  const version = 1
  const signers = [
    [asParty(informant), { party: informantId }, 'signature'],
    [asParty(otherSide), { party: otherSideId }, 'signature'],
    [mediator, { mediator: mediator.person }, 'signature'],
  ] as const
  return thenSealed(
    signers.reduce<Story>(
      (story, [by, signer, way]) =>
        andThen(story, 'sign-agreement', by, { version, signer, way, ...drawnOnPhone }),
      drawn,
    ),
  )
}

export const [firstPart, secondPart, thirdPart, theApology] = ['o1', 'o2', 'o3', 'o4'].map(
  asObligationId,
) as [
  ReturnType<typeof asObligationId>,
  ReturnType<typeof asObligationId>,
  ReturnType<typeof asObligationId>,
  ReturnType<typeof asObligationId>,
]

/** The first part has passed its day, and the clock has written it down. */
export function lateWithTheFirst(scene: Scene): Story {
  const story = promised(scene)
  const clock = story.matter.clocks.find(({ about }) => about === firstPart)
  if (clock === undefined) throw new Error('a promise starts a clock')
  const { name, dueAt } = clock
  return andThen(story, 'knock', { kind: 'clock' }, { name, dueAt, about: firstPart, at: dueAt })
}

interface Said<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** What the two sides and the office may say of the first thing that is owed; one shows every step. */
export function aboutPerformance(scene: Scene, { obligations, lastAt }: Matter): Said[] {
  const [one] = obligations
  const obligation = one?.id ?? firstPart
  const debtor: By = { kind: 'party', party: one?.debtor ?? otherSideId }
  const creditor: By = { kind: 'party', party: one?.creditor ?? informantId }
  const at = asInstant(lastAt + 60_000)
  const desk = homeDesk(scene)
  return [
    said('report-performance', debtor, { obligation, cents: one?.cents ?? asCents(100), at }),
    said('confirm-performance', creditor, { obligation, at }),
    said('dispute-performance', creditor, { obligation, words: '没有收到', at }),
    said('promise-performance', debtor, { obligation, byDay: '2027-06-01', at }),
    said('answer-promise', creditor, { obligation, agrees: true, at }),
    said('waive-performance', creditor, { obligation, at }),
    said('declare-default', desk, { obligation, words: '催了三次', recoursesTold: true, at }),
  ]
}

/** A day of the story's year at ten in the morning, in the offices of both regions. */
export const onTheDay = (day: string) => instant(`${day}T02:00:00Z`)
