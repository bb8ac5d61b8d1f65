import { asFileId } from '@jiefen/domain/kernel'
import type { AgreementTerms } from '@jiefen/domain/matter'
import { sealChecks } from '@jiefen/domain/sealing'
import { asParty, informant, informantId, otherSide, otherSideId, staffAt } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, now, reported, type Story } from './story.ts'

export const deskAt = ({ first }: Scene) => staffAt('receptionist', first)
export const homeDesk = ({ home }: Scene) => staffAt('receptionist', home)
export const mediatorOf = ({ committee }: Scene) => staffAt('mediator', committee)
export const keeperOf = ({ committee }: Scene) => staffAt('seal-keeper', committee)
export const supervisorOf = ({ above }: Scene) => staffAt('supervisor', above)

export const writtenTerms: AgreementTerms = {
  form: 'written',
  facts: '楼上水管老化，渗水损坏楼下天花板。',
  clauses: [{ text: '周远山于 2026 年 12 月 1 日前更换水管。' }, { text: '周远山支付粉刷费 800 元。' }],
  performance: { way: '现场交付', by: '2026-12-01' },
}
export const oralTerms: AgreementTerms = { ...writtenTerms, form: 'oral' }

export const aReportedDispute = (scene: Scene): Story => reported(scene)

export const aPassedOnDispute = (scene: Scene): Story =>
  andThen(reported(scene), 'pass-on', deskAt(scene), { to: scene.home, why: '事情发生在那里' })

export const anAcceptedDispute = (scene: Scene): Story =>
  andThen(reported(scene), 'accept-matter', homeDesk(scene), {})

/** The questions about safety were asked, and there was no sign. */
export const aScreenedDispute = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'screen-matter', homeDesk(scene), { signs: [] })

export function afterConsent(scene: Scene): Story {
  let story = aScreenedDispute(scene)
  story = andThen(story, 'invite-party', homeDesk(scene), { party: otherSideId, way: 'link' })
  story = andThen(story, 'open-invitation', asParty(otherSide), { party: otherSideId })
  story = andThen(story, 'give-consent', asParty(otherSide), {
    party: otherSideId,
    how: 'own-hand',
    rightsTold: true,
  })
  return andThen(story, 'give-consent', homeDesk(scene), {
    party: informantId,
    how: 'by-telephone',
    rightsTold: true,
  })
}

export function withMediator(scene: Scene): Story {
  const mediator = mediatorOf(scene)
  let story = andThen(afterConsent(scene), 'propose-mediator', homeDesk(scene), {
    mediator: mediator.person,
    name: '何秉公',
    committee: scene.committee,
    chosenBy: 'committee',
  })
  story = andThen(story, 'declare-interest', mediator, { ties: 'none' })
  story = andThen(story, 'agree-to-mediator', asParty(informant), { party: informantId })
  return andThen(story, 'agree-to-mediator', asParty(otherSide), { party: otherSideId })
}

export const inMediation = (scene: Scene): Story =>
  andThen(withMediator(scene), 'open-mediation', mediatorOf(scene), { caseNumber: '（2026）柳人调字第1号' })

export function afterASession(scene: Scene): Story {
  const story = inMediation(scene)
  return andThen(story, 'hold-session', mediatorOf(scene), {
    heldAt: now(story),
    place: '调解室',
    present: [informantId, otherSideId],
    others: [],
    open: true,
    record: '双方到场，说清了水管的情况。',
    risk: { sharpening: false },
  })
}

export const whileSigning = (scene: Scene): Story =>
  andThen(afterASession(scene), 'draw-agreement', mediatorOf(scene), { terms: writtenTerms })

/** As the house proves who signed by telephone: a code was sent to them, and they drew their name. */
export const drawnOnPhone = {
  proof: { identity: 'sms-code', image: asFileId('d'.repeat(64)), words: 'words of version 1' },
  wordsNow: 'words of version 1',
} as const
/** As the desk proves it: the paper was shown, and the page or finger-print photographed. */
export const photoAtDesk = {
  proof: { ...drawnOnPhone.proof, identity: 'at-the-desk' },
  wordsNow: drawnOnPhone.wordsNow,
} as const

/** The parties and the mediator have signed; the seal is not there. */
export function signedByHand(scene: Scene, drawn: Story = whileSigning(scene)): Story {
  let story = drawn
  const version = 1
  story = andThen(story, 'sign-agreement', asParty(informant), {
    version,
    signer: { party: informantId },
    way: 'signature',
    ...drawnOnPhone,
  })
  story = andThen(story, 'sign-agreement', asParty(otherSide), {
    version,
    signer: { party: otherSideId },
    way: 'fingerprint',
    ...drawnOnPhone,
  })
  return andThen(story, 'sign-agreement', mediatorOf(scene), {
    version,
    signer: { mediator: mediatorOf(scene).person },
    way: 'signature',
  })
}

export const settled = (scene: Scene): Story => thenSealed(signedByHand(scene))

/** The mediator goes through the checks and asks; the keeper affixes the seal. */
export function thenSealed(story: Story): Story {
  const { scene, matter } = story
  const version = matter.agreement?.version ?? 1
  const asked = andThen(story, 'ask-for-seal', mediatorOf(scene), { version, checked: sealChecks })
  return andThen(asked, 'affix-seal', keeperOf(scene), { version })
}

export const settledOrally = (scene: Scene): Story =>
  andThen(afterASession(scene), 'draw-agreement', mediatorOf(scene), { terms: oralTerms })

export const terminated = (scene: Scene): Story =>
  andThen(afterASession(scene), 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })

/** Identity shown, followed up by the desk and not by the mediator: nothing keeps the file open any more. */
export function readyForArchive(scene: Scene): Story {
  let story = settled(scene)
  for (const party of [informantId, otherSideId]) {
    story = andThen(story, 'show-identity', homeDesk(scene), { party, paper: '居民身份证' })
  }
  return andThen(story, 'record-follow-up', homeDesk(scene), {
    party: informantId,
    kept: 'kept',
    satisfaction: 5,
  })
}

export const archived = (scene: Scene): Story =>
  andThen(readyForArchive(scene), 'archive-matter', homeDesk(scene), {})

export const declined = (scene: Scene): Story =>
  andThen(reported(scene), 'decline-matter', deskAt(scene), { reason: 'NM01' })

export const withdrawn = (scene: Scene): Story =>
  andThen(reported(scene), 'withdraw-matter', asParty(informant), { reason: '已经谈好了' })

export const reopened = (scene: Scene): Story =>
  andThen(settled(scene), 'reopen-matter', asParty(otherSide), { why: 'not-kept' })

const aHazard = (scene: Scene): Story =>
  reported(scene, { kind: 'hazard', story: '路口井盖坏了，晚上看不见，很危险。', parties: [informant] })

export const aReportedHazard = aHazard

export const anAcceptedHazard = (scene: Scene): Story =>
  andThen(aHazard(scene), 'accept-matter', homeDesk(scene), {})

export const afterPhoto = asFileId('photo-after')

export const rectifiedAtOnce = (scene: Scene): Story =>
  andThen(anAcceptedHazard(scene), 'rectify-at-once', staffAt('grid-worker', scene.home), {
    after: afterPhoto,
    note: '换了新井盖',
  })

export const orderedToRectify = (scene: Scene): Story =>
  andThen(anAcceptedHazard(scene), 'order-rectification', homeDesk(scene), {
    byDate: '2026-12-01',
    note: '要挖路，排期',
  })

export const safeAgain = (scene: Scene): Story =>
  andThen(rectifiedAtOnce(scene), 'recheck-hazard', homeDesk(scene), { safe: true, note: '看过了，稳当' })

const anAppeal = (scene: Scene): Story =>
  reported(scene, { kind: 'appeal', story: '老人住院花费大，想申请临时救助。', parties: [informant] })

export const aReportedAppeal = anAppeal

export const anAcceptedAppeal = (scene: Scene): Story =>
  andThen(anAppeal(scene), 'accept-matter', homeDesk(scene), {})

export const assignedAppeal = (scene: Scene): Story =>
  andThen(anAcceptedAppeal(scene), 'assign-appeal', homeDesk(scene), { unit: scene.department })

export const decidedAppeal = (scene: Scene): Story =>
  andThen(assignedAppeal(scene), 'decide-appeal', staffAt('department-handler', scene.department), {
    granted: true,
    reason: '符合临时救助条件',
    authority: '社会救助法第50条',
  })

export const answeredAppeal = (scene: Scene): Story =>
  andThen(decidedAppeal(scene), 'answer-appeal', staffAt('department-handler', scene.department), {
    answer: '同意发放临时救助，三日内到账。',
  })
