import { type By, instant } from '@jiefen/domain/kernel'
import type { AgreementTerms, MandateScope, Matter, Party } from '@jiefen/domain/matter'
import { mandateScopes } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import {
  anAcceptedDispute,
  aPassedOnDispute,
  aReportedDispute,
  drawnOnPhone,
  homeDesk,
  mediatorOf,
  thenSealed,
  withMediator,
  writtenTerms,
} from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId, thirdId } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, now, type Story, type Told } from './story.ts'

/** Somebody who claims the same beside the informant. */
export const fellow: Party = {
  id: thirdId,
  side: 'informant',
  type: 'person',
  name: '马禾',
  telephone: { masked: '199****0003', sealed: 'sealed-3', index: 'index-3' },
  claim: { what: '8月工资', cents: asCents(480_000) },
}

/** One more claimant, for whom the informant speaks by a paper shown at the desk. */
export function withMandate(story: Story, scope: readonly MandateScope[] = mandateScopes): Story {
  const desk = homeDesk(story.scene)
  const joined = andThen(story, 'add-claimants', desk, { claimants: [fellow] })
  return andThen(joined, 'name-representative', desk, {
    ...{ representative: informantId, of: [thirdId], scope },
    words: '窗口看了授权委托书原件',
  })
}

const paymentTo = (payee: Party['id'], cents: number) =>
  ({
    kind: 'payment',
    text: '周远山支付工资。',
    payment: {
      ...{ payer: otherSideId, payee, what: '工资', cents: asCents(cents), way: '银行转账' },
      instalments: [{ byDay: '2026-12-28', cents: asCents(cents) }],
    },
  }) as const

export const collectiveTerms: AgreementTerms = {
  form: 'written',
  facts: '周远山欠两人工资，双方对数额没有争议。',
  clauses: [paymentTo(informantId, 520_000), paymentTo(thirdId, 480_000)],
  performance: { way: '银行转账', by: '2026-12-28' },
}

/** Both claimants are in mediation, the second through the first. */
export function collectiveInMediation(scene: Scene): Story {
  const own = asParty(informant)
  let story = withMandate(withMediator(scene))
  story = andThen(story, 'give-consent', own, { party: thirdId, how: 'by-representative', rightsTold: true })
  story = andThen(story, 'agree-to-mediator', own, { party: thirdId })
  return andThen(story, 'open-mediation', mediatorOf(scene), { caseNumber: '（2026）柳人调字第2号' })
}

export function collectiveSigning(scene: Scene, terms = collectiveTerms): Story {
  const opened = collectiveInMediation(scene)
  const held = andThen(opened, 'hold-session', mediatorOf(scene), {
    heldAt: now(opened),
    place: '调解室',
    present: [informantId, otherSideId],
    others: [],
    open: true,
    record: '双方到场，核对了数额。',
    risk: { sharpening: false },
  })
  return andThen(held, 'draw-agreement', mediatorOf(scene), { terms })
}

/** In force: o1 is owed to the informant, o2 to the one they speak for. */
export function collectivePromised(scene: Scene, terms = collectiveTerms): Story {
  const mediator = mediatorOf(scene)
  const signers = [
    [asParty(informant), { party: informantId }],
    [asParty(informant), { party: thirdId }],
    [asParty(otherSide), { party: otherSideId }],
    [mediator, { mediator: mediator.person }],
  ] as const
  return thenSealed(
    signers.reduce<Story>(
      (story, [by, signer]) =>
        andThen(story, 'sign-agreement', by, { version: 1, signer, way: 'signature', ...drawnOnPhone }),
      collectiveSigning(scene, terms),
    ),
  )
}

/** Two on one side and a mandate, at every stage at which something may still be said. */
export const collectiveAtEachStage = (scene: Scene): readonly Story[] => [
  ...[aReportedDispute, aPassedOnDispute, anAcceptedDispute].map((told) => withMandate(told(scene))),
  collectiveInMediation(scene),
  collectiveSigning(scene),
  // What is owed is walked with the corn; here nothing of it is counted.
  collectivePromised(scene, writtenTerms),
  andThen(collectiveInMediation(scene), 'terminate-mediation', mediatorOf(scene), { reason: 'T04' }),
  // What was said for the mediation that is over has lapsed: they say it anew.
  andThen(
    andThen(collectivePromised(scene, writtenTerms), 'reopen-matter', homeDesk(scene), { why: 'relapsed' }),
    'name-representative',
    homeDesk(scene),
    { representative: informantId, of: [thirdId], scope: mandateScopes, words: '看了新的委托书' },
  ),
]

type CollectiveName = 'add-claimants' | 'name-representative' | 'end-mandate' | 'receive-callers'
interface Said<Name extends CollectiveName = CollectiveName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends CollectiveName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** Several on one side, as the desk and they themselves would say it. */
export const aboutACollective = (scene: Scene, { parties }: Matter): Said[] => {
  const own = parties.find(({ id }) => id === thirdId)
  const desk = homeDesk(scene)
  return [
    said('add-claimants', desk, { claimants: [fellow] }),
    said('receive-callers', desk, { persons: 13 }),
    ...(own === undefined
      ? []
      : [
          said('name-representative', asParty(own), {
            ...{ representative: informantId, of: [thirdId], scope: ['consent'] },
          }),
          said('end-mandate', asParty(own), { representative: informantId, party: thirdId }),
        ]),
  ]
}

/** Ten in the morning of the first day of a month, in the offices of both regions. */
export const firstOf = (month: string) => instant(`${month}-01T02:00:00Z`)
