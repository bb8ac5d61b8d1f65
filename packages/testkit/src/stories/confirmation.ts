import type { ChangeName } from '@jiefen/domain/door'
import { asInstant, type By } from '@jiefen/domain/kernel'
import type { AgreementTerms, Matter } from '@jiefen/domain/matter'
import { homeDesk, mediatorOf, writtenTerms } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId } from './people.ts'
import { promised, promisedTerms } from './promises.ts'
import type { Scene } from './small-regions.ts'
import { andThen, type Story, type Told } from './story.ts'

/** In force, with identities shown and an address of each: nothing is missing but their yes. */
export function readyForCourt(scene: Scene, terms: AgreementTerms = promisedTerms): Story {
  let story = promised(scene, terms)
  for (const [party, address] of [
    [informantId, '3 号楼 201'],
    [otherSideId, '3 号楼 301'],
  ] as const) {
    story = andThen(story, 'show-identity', homeDesk(scene), { party, paper: '居民身份证' })
    story = andThen(story, 'change-contact', homeDesk(scene), { party, change: { address } })
  }
  return story
}

export const oneAgreed = (scene: Scene): Story =>
  andThen(readyForCourt(scene), 'agree-to-confirmation', asParty(informant), { party: informantId })

export const bothAgreed = (scene: Scene): Story =>
  andThen(oneAgreed(scene), 'agree-to-confirmation', asParty(otherSide), { party: otherSideId })

/** The court of the committee’s place, in both small regions. */
export const courtOf = ({ region }: Scene): string => region.courts[0]?.id ?? ''

export const withTheCourt = (scene: Scene): Story =>
  andThen(bothAgreed(scene), 'hand-to-court', mediatorOf(scene), {
    ...{ court: courtOf(scene), point: 'committee', statusOrTitle: false, way: 'download' },
  })

export const confirmed = (scene: Scene): Story =>
  andThen(withTheCourt(scene), 'record-ruling', homeDesk(scene), {
    ...{ ruling: 'valid', courtNumber: '（2026）0999民特12号', decidedOn: '2026-11-24' },
  })

export const notConfirmed = (scene: Scene): Story =>
  andThen(withTheCourt(scene), 'record-ruling', homeDesk(scene), {
    ...{ ruling: 'dismissed', courtNumber: '（2026）0999民特12号', decidedOn: '2026-11-24' },
    reason: '第一条没有写清账户',
  })

/** A marriage may be talked about; what stands in the agreement of it no court confirms. */
export const aDivorce: AgreementTerms = {
  ...promisedTerms,
  facts: '双方感情不和，商量分开。',
  clauses: [{ text: '双方自愿离婚。' }, ...promisedTerms.clauses],
}

/** Divorced long ago by a court; what is agreed on is the money for the child. */
export const afterADivorce: AgreementTerms = {
  ...promisedTerms,
  facts: '双方多年前已由法院判决分开，为孩子的抚养费有争议。',
  clauses: [{ text: '离婚后的抚养费按以下约定支付。' }, ...promisedTerms.clauses],
}

/** Reopened and taken up again, with everybody willing to sit down once more; the first agreement is still in force. */
export function mediatedAnew(told: Story): Story {
  const { scene } = told
  const desk = homeDesk(scene)
  let story = andThen(told, 'resume-matter', desk, { note: '再谈一次' })
  for (const party of [informantId, otherSideId])
    story = andThen(story, 'give-consent', desk, { party, how: 'by-telephone', rightsTold: true })
  const mediator = mediatorOf(scene)
  story = andThen(story, 'propose-mediator', desk, {
    ...{ mediator: mediator.person, name: '何秉公', committee: scene.committee, chosenBy: 'committee' },
  })
  story = andThen(story, 'declare-interest', mediator, { ties: 'none' })
  story = andThen(story, 'agree-to-mediator', asParty(informant), { party: informantId })
  story = andThen(story, 'agree-to-mediator', asParty(otherSide), { party: otherSideId })
  return andThen(story, 'open-mediation', mediator, { caseNumber: '（2026）柳人调字第1号' })
}

/** One has said yes, at every stage at which an agreement may be in force; and the papers lie there while the next is signed. */
export function courtAtEachStage(scene: Scene): Story[] {
  const desk = homeDesk(scene)
  const mediator = mediatorOf(scene)
  // What is owed is walked with the corn; here nothing of it is counted.
  const asked = andThen(readyForCourt(scene, writtenTerms), 'agree-to-confirmation', asParty(informant), {
    party: informantId,
  })
  const reopened = andThen(asked, 'reopen-matter', desk, { why: 'relapsed' })
  const anew = mediatedAnew(reopened)
  const both = andThen(anew, 'agree-to-confirmation', asParty(otherSide), { party: otherSideId })
  const handed = andThen(both, 'hand-to-court', mediator, {
    ...{ court: courtOf(scene), point: 'committee', statusOrTitle: false, way: 'download' },
  })
  return [
    asked,
    reopened,
    andThen(reopened, 'resume-matter', desk, { note: '再谈一次' }),
    anew,
    andThen(anew, 'terminate-mediation', mediator, { reason: 'T04' }),
    andThen(handed, 'draw-agreement', mediator, { terms: writtenTerms }),
  ]
}

interface Said<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** Each says yes, the papers go, and the court answers in one of its ways. */
export function aboutTheCourt(scene: Scene, { lastAt }: Matter): Said[] {
  const at = asInstant(lastAt + 60_000)
  const decidedOn = new Date(lastAt + 8 * 3_600_000).toISOString().slice(0, 10)
  const ruled = { courtNumber: '（2026）0999民特12号', decidedOn, reason: '第一条没有写清账户', at }
  return [
    said('agree-to-confirmation', asParty(informant), { party: informantId, at }),
    said('agree-to-confirmation', asParty(otherSide), { party: otherSideId, at }),
    said('hand-to-court', mediatorOf(scene), {
      ...{ court: courtOf(scene), point: 'committee', statusOrTitle: false, way: 'download', at },
    }),
    ...(['valid', 'dismissed', 'withdrawn'] as const).map((ruling) =>
      said('record-ruling', homeDesk(scene), { ...ruled, ruling }),
    ),
  ]
}
