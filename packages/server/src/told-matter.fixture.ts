import type { CommandBody, WireCommand } from '@jiefen/contract'
import { matterNumber } from '@jiefen/domain/intake'
import { asWhistleId, instant, type UnitId } from '@jiefen/domain/kernel'
import { fold, type Matter, type MatterEvent } from '@jiefen/domain/matter'
import { countyOf } from '@jiefen/domain/region'
import { deciderOf } from '@jiefen/domain/whistle'
import {
  afterASession,
  afterConsent,
  anAcceptedAppeal,
  anAcceptedDispute,
  anAcceptedHazard,
  andThen,
  aPassedOnDispute,
  aReportedDispute,
  asParty,
  assignedAppeal,
  decidedAppeal,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  orderedToRectify,
  otherSideId,
  readyForArchive,
  rectifiedAtOnce,
  reopened,
  type Scene,
  type Story,
  settled,
  staffAt,
  thirdId,
  withMediator,
} from '@jiefen/testkit/stories'
import { startMatter } from './platform/desk/index.ts'
import { newId } from './platform/ids/index.ts'
import { loginAt, type TestHouse } from './test-house.fixture.ts'
import { collectiveTurns } from './told-collective.fixture.ts'
import { confirmationTurns } from './told-confirmation.fixture.ts'
import { gradeTurns } from './told-grade.fixture.ts'
import { inquiryTurns } from './told-inquiry.fixture.ts'
import { ladderTurns } from './told-ladder.fixture.ts'
import { neutralityTurns } from './told-neutrality.fixture.ts'
import { aThirdParty, parties } from './told-parties.fixture.ts'
import { performanceTurns } from './told-performance.fixture.ts'
import { reckoningTurns } from './told-reckoning.fixture.ts'
import { screeningTurns } from './told-screening.fixture.ts'
import { sealingTurns, signedOnPaper } from './told-sealing.fixture.ts'
import { sittingTurns } from './told-sitting.fixture.ts'
import { supervisionTurns } from './told-supervision.fixture.ts'
import { teamTurns } from './told-team.fixture.ts'
import { timeTurns } from './told-time.fixture.ts'
import { videoTurns } from './told-video.fixture.ts'

export { parties }

export const personAt = ({ ids }: Pick<TestHouse, 'ids'>, login: string): string => {
  const id = ids.get(login)
  if (id === undefined) throw new Error(`${login} was not seeded`)
  return id
}

/** Writes a told story into the house as if it had happened there, under a number of its own. */
export async function placeStory(
  test: TestHouse,
  { scene, events: told }: Story,
): Promise<{ number: string; matter: Matter; address: { county: string; matter: string } }> {
  const number = matterNumber(
    scene.region.divisionCode,
    '2026-11-23',
    'dispute',
    await test.house.nextNumber(),
  )
  const parse = (text: string): MatterEvent[] =>
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'number') return number
      if (typeof value !== 'string' || key === 'side' || key === 'name') return value
      if (value === informantId) return parties.informant
      if (value === otherSideId) return parties['other-side']
      if (value === thirdId) return aThirdParty
      const [, role, unit] = /^([a-z-]+) of ([a-z-]+)$/.exec(value) ?? []
      return role === undefined ? value : personAt(test, `${role}.${unit}`)
    })
  const events = parse(JSON.stringify(told))
  const [first] = events
  if (first?.type !== 'MatterReported') throw new Error('a story begins with a report')
  const address = { county: countyOf(scene.region, first.firstUnit), matter: newId(test.clock.now()) }
  await startMatter(test.house.desk, address, events)
  return { number, matter: fold(events), address }
}

/** Where a command of the wire makes sense: a story up to there, a body, and the units whose turn it is. */
export interface Turn<C extends WireCommand> {
  readonly story: (scene: Scene) => Story
  readonly body: (at: {
    scene: Scene
    test: TestHouse
    /** As it was placed. */
    matter: Matter
  }) => CommandBody<C> | Promise<CommandBody<C>>
  /** Instead of the unit at home. */
  readonly answers?: (scene: Scene) => readonly UnitId[]
  /** Besides the unit at home. */
  readonly alsoAnswers?: (scene: Scene) => readonly UnitId[]
}

const { informant: ours, 'other-side': theirs } = parties
const photo = 'a'.repeat(64)
/** Blown a minute before the clock of the tests: the limit to report in still runs. */
const whistled = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'blow-whistle', homeDesk(scene), {
    ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    at: instant('2026-11-23T03:59:00Z'),
  })
const handlerOf = ({ department: unit }: Scene) => staffAt('department-handler', unit)
const whistle = asWhistleId('w1')
const cameIn = (scene: Scene): Story =>
  andThen(whistled(scene), 'report-in', handlerOf(scene), { whistle, how: 'video' })
const resultGiven = (scene: Scene): Story =>
  andThen(cameIn(scene), 'give-result', handlerOf(scene), { whistle, result: '已经责令改正' })
const objected = (scene: Scene): Story =>
  andThen(whistled(scene), 'object-to-whistle', handlerOf(scene), {
    ...{ whistle, why: '不归我们管' },
    at: instant('2026-11-23T04:00:00Z'),
  })

const department = ({ department: unit }: Scene) => [unit]

const asked = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'ask-question', asParty(informant), {
    party: informantId,
    text: '什么时候调解？',
  })

/** The mediator already has the seat while a party has not answered yet. */
const mediatorBeforeConsent = (scene: Scene): Story => seat(anAcceptedDispute(scene))

const seat = (story: Story): Story =>
  andThen(story, 'propose-mediator', homeDesk(story.scene), {
    mediator: mediatorOf(story.scene).person,
    name: '何秉公',
    committee: story.scene.committee,
    chosenBy: 'committee',
  })

const proposed = (scene: Scene): Story => seat(afterConsent(scene))
const declared = (scene: Scene): Story =>
  andThen(proposed(scene), 'declare-interest', mediatorOf(scene), { ties: 'none' })

/** Passed to the unit at home by the one above it, so that home may give it back. */
const passedFromAbove = (scene: Scene): Story => aPassedOnDispute({ ...scene, first: scene.above })

export const turns: { readonly [C in WireCommand]: Turn<C> } = {
  'sort-matter': { story: aReportedDispute, body: () => ({ category: '0201', why: '是漏水的事' }) },
  'accept-matter': { story: aReportedDispute, body: () => ({}) },
  'decline-matter': { story: aReportedDispute, body: () => ({ reason: 'NM01' }) },
  'pass-on': { story: aReportedDispute, body: ({ scene }) => ({ to: scene.sibling, why: '事情在隔壁' }) },
  'give-back': { story: passedFromAbove, body: () => ({ why: '不在我们这里' }) },
  'withdraw-matter': { story: aReportedDispute, body: () => ({}) },
  'add-party': {
    story: afterASession,
    body: () => ({ side: 'other-side', party: { name: '石磊', telephone: '199 0000 0003' } }),
  },
  'correct-party': { story: afterASession, body: () => ({ party: ours, change: { address: '3 号楼 201' } }) },
  'change-contact': {
    story: afterASession,
    body: () => ({ party: ours, change: { address: '3 号楼 202', tellBy: 'letter' } }),
  },
  'show-identity': { story: afterASession, body: () => ({ party: ours, paper: '居民身份证' }) },
  'invite-party': { story: mediatorBeforeConsent, body: () => ({ party: theirs, way: 'link' }) },
  'give-consent': {
    story: mediatorBeforeConsent,
    body: () => ({ party: theirs, how: 'by-telephone', rightsTold: true }),
  },
  'refuse-consent': { story: withMediator, body: () => ({ party: theirs }) },
  'ask-question': { story: anAcceptedDispute, body: () => ({ party: ours, text: '什么时候调解？' }) },
  'answer-question': { story: asked, body: () => ({ party: ours, text: '已经联系对方' }) },
  'propose-mediator': {
    story: afterConsent,
    body: ({ scene, test }) => ({
      mediator: personAt(test, loginAt('mediator', scene.committee)),
      chosenBy: 'committee',
    }),
  },
  'declare-interest': { story: proposed, body: () => ({ ties: 'none' }) },
  'agree-to-mediator': { story: declared, body: () => ({ party: theirs }) },
  'object-to-mediator': { story: proposed, body: () => ({ party: theirs }) },
  'open-mediation': { story: withMediator, body: () => ({}) },
  'hold-session': {
    story: inMediation,
    body: () => ({
      heldAt: '2026-11-23T11:30:00+08:00',
      place: '调解室',
      present: [ours, theirs],
      open: true,
      record: '双方到场。',
      risk: { sharpening: false },
    }),
  },
  'draw-agreement': {
    story: afterASession,
    body: () => ({
      form: 'written',
      facts: '楼上渗水。',
      clauses: ['十日内修好水管。'],
      performance: { way: '现场交付', by: '2026-12-01' },
    }),
  },
  'sign-agreement': {
    story: signedOnPaper,
    body: () => ({ agreement: 1, signer: { party: ours }, way: 'signature' }),
  },
  'terminate-mediation': { story: afterASession, body: () => ({ reason: 'T04' }) },
  'rectify-at-once': { story: anAcceptedHazard, body: () => ({ after: photo, note: '换了新井盖' }) },
  'order-rectification': {
    story: anAcceptedHazard,
    body: () => ({ byDate: '2026-12-01', note: '要挖路，排期' }),
  },
  'report-rectified': { story: orderedToRectify, body: () => ({ after: photo, note: '路修好了' }) },
  'recheck-hazard': { story: rectifiedAtOnce, body: () => ({ safe: true, note: '看过了，稳当' }) },
  'assign-appeal': { story: anAcceptedAppeal, body: ({ scene }) => ({ unit: scene.department }) },
  'decide-appeal': {
    story: assignedAppeal,
    body: () => ({ granted: true, reason: '符合条件', authority: '社会救助法第50条' }),
    alsoAnswers: department,
  },
  'answer-appeal': {
    story: decidedAppeal,
    body: () => ({ answer: '同意发放临时救助。' }),
    alsoAnswers: department,
  },
  'record-follow-up': {
    story: settled,
    body: () => ({ party: ours, kept: 'kept', satisfaction: 5 }),
  },
  'reopen-matter': { story: settled, body: () => ({ why: 'relapsed', words: '又漏水了' }) },
  'resume-matter': { story: reopened, body: () => ({ note: '重新办理' }) },
  'blow-whistle': {
    story: anAcceptedDispute,
    body: ({ scene }) => ({
      direction: 'horizontal',
      to: [scene.department],
      why: '请来看看',
      place: '3 号楼',
    }),
  },
  'report-in': { story: whistled, body: () => ({ whistle, how: 'on-site' }), answers: department },
  'give-result': { story: cameIn, body: () => ({ whistle, result: '已经责令改正' }), answers: department },
  'rate-whistle': { story: resultGiven, body: () => ({ whistle, rating: 4 }) },
  'object-to-whistle': {
    story: whistled,
    body: () => ({ whistle, why: '不归我们管' }),
    answers: department,
  },
  'decide-objection': {
    story: objected,
    body: () => ({ whistle, upheld: false, why: '就归你们' }),
    answers: ({ region, home, department: called }) => [deciderOf(region, home, called)],
  },
  'call-off-whistle': { story: whistled, body: () => ({ whistle, why: '不用来了' }) },
  'archive-matter': { story: readyForArchive, body: () => ({}) },
  ...ladderTurns,
  ...timeTurns,
  ...teamTurns,
  ...supervisionTurns,
  ...gradeTurns,
  ...performanceTurns,
  ...neutralityTurns,
  ...screeningTurns,
  ...collectiveTurns,
  ...sittingTurns,
  ...videoTurns,
  ...sealingTurns,
  ...confirmationTurns,
  ...inquiryTurns,
  ...reckoningTurns,
}
