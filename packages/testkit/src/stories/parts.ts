import { asObligationId } from '@jiefen/domain/kernel'
import type { AgreementTerms, Clause } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import { afterASession, drawnOnPhone, homeDesk, mediatorOf, thenSealed, writtenTerms } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story } from './story.ts'

/** What the hospital cost, in two parts; what remains of the injury only the expert's opinion will say. */
export const medicalCost: Clause = {
  kind: 'payment',
  text: '周远山分两期向阿依古丽·买买提支付医疗费共 12,000.00 元。',
  payment: {
    ...{ payer: otherSideId, payee: informantId, what: '医疗费', cents: asCents(1_200_000) },
    instalments: [
      { byDay: '2026-12-01', cents: asCents(600_000) },
      { byDay: '2026-12-15', cents: asCents(600_000) },
    ],
    way: '银行转账',
    accountWords: '阿依古丽·买买提，农村信用社',
  },
}

export const disabilityMoney: Clause = {
  kind: 'payment',
  text: '周远山向阿依古丽·买买提支付残疾赔偿金 30,000.00 元。',
  payment: {
    ...{ payer: otherSideId, payee: informantId, what: '残疾赔偿金', cents: asCents(3_000_000) },
    instalments: [{ byDay: '2026-12-28', cents: asCents(3_000_000) }],
    way: '银行转账',
    accountWords: '阿依古丽·买买提，农村信用社',
  },
}

export const partTerms: AgreementTerms = {
  form: 'written',
  facts: '周远山驾车碰伤阿依古丽·买买提，医疗费已经结清，伤残等级还没有鉴定。',
  clauses: [medicalCost],
  performance: { way: '银行转账', by: '2026-12-15' },
  partial: { leavesOpen: '残疾赔偿金等鉴定意见出来再谈' },
}

export const restTerms: AgreementTerms = {
  form: 'written',
  facts: '鉴定意见为十级伤残，各方认可。',
  clauses: [disabilityMoney],
  performance: { way: '银行转账', by: '2026-12-28' },
}

/** What of a part the ledger knows first. */
export const [firstOfPart, secondOfPart] = [asObligationId('o1'), asObligationId('o2')]

/** Both parties and the mediator sign what lies on the table, and the seal is affixed. */
export function signedAndSealed(story: Story): Story {
  const { scene, matter } = story
  const version = matter.agreement?.version ?? 1
  const mediator = mediatorOf(scene)
  const signers = [
    [asParty(informant), { party: informantId }],
    [asParty(otherSide), { party: otherSideId }],
    [mediator, { mediator: mediator.person }],
  ] as const
  return thenSealed(
    signers.reduce<Story>(
      (told, [by, signer]) =>
        andThen(told, 'sign-agreement', by, { version, signer, way: 'signature', ...drawnOnPhone }),
      story,
    ),
  )
}

const drawn = (story: Story, terms: AgreementTerms): Story =>
  andThen(story, 'draw-agreement', mediatorOf(story.scene), { terms })

/** The medical cost is settled and in force; about the rest they talk on. */
export const partSettled = (scene: Scene, terms = partTerms): Story =>
  signedAndSealed(drawn(afterASession(scene), terms))

export const restOnTheTable = (scene: Scene, terms = restTerms): Story => drawn(partSettled(scene), terms)

/** The disability is settled too: two agreements in force. */
export const restSettled = (scene: Scene, terms = restTerms): Story =>
  signedAndSealed(restOnTheTable(scene, terms))

/** About the rest mediation has failed; what is settled binds. */
export const restFailed = (scene: Scene): Story =>
  andThen(partSettled(scene), 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })

/** A part before its seal, and one in force while the rest is signed and one of them wants the court: nothing of it is counted. */
export function partAtEachStage(scene: Scene): Story[] {
  const uncounted = { ...writtenTerms, partial: { leavesOpen: '误工费以后再谈' } }
  const onTheTable = drawn(afterASession(scene), uncounted)
  let inForce = signedAndSealed(onTheTable)
  for (const [party, address] of [
    [informantId, '3 号楼 201'],
    [otherSideId, '3 号楼 301'],
  ] as const) {
    inForce = andThen(inForce, 'show-identity', homeDesk(scene), { party, paper: '居民身份证' })
    inForce = andThen(inForce, 'change-contact', homeDesk(scene), { party, change: { address } })
  }
  const asked = andThen(drawn(inForce, writtenTerms), 'agree-to-confirmation', asParty(informant), {
    party: informantId,
  })
  return [onTheTable, asked]
}
