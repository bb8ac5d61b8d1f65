import type { ChangeName } from '@jiefen/domain/door'
import {
  asAskId,
  asAssistantId,
  asCardId,
  asConsultationId,
  asInstant,
  asTaskId,
  asWhistleId,
  type By,
} from '@jiefen/domain/kernel'
import type { Matter, Party } from '@jiefen/domain/matter'
import { limitsByConsent, untouchableLimits } from '@jiefen/domain/region'
import { sealChecks } from '@jiefen/domain/sealing'
import { deciderOf } from '@jiefen/domain/whistle'
import { aboutACollective } from './collective.ts'
import { aboutTheCourt } from './confirmation.ts'
import { aboutInquiries } from './inquiries.ts'
import {
  afterPhoto,
  deskAt,
  drawnOnPhone,
  homeDesk,
  keeperOf,
  mediatorOf,
  oralTerms,
  photoAtDesk,
  supervisorOf,
  writtenTerms,
} from './matters.ts'
import { aboutNeutrality } from './neutrality.ts'
import { asParty, informantId, otherSideId, staffAt, thirdId } from './people.ts'
import { aboutPerformance } from './promises.ts'
import { aboutReckonings } from './reckonings.ts'
import { aboutSittings } from './sittings.ts'
import type { Scene } from './small-regions.ts'
import { hour, type Told } from './story.ts'
import { aboutVideo } from './videos.ts'

/** A command somebody might give, sensible or not at this stage. */
export interface Tried<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}

const tried = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Tried => ({ name, by, told })

/** Every command in its usual forms, as the people of this scene would give it to this matter. */
export function everyCommand(scene: Scene, matter: Matter): Tried[] {
  const mediator = mediatorOf(scene)
  const desk = homeDesk(scene)
  return [
    ...atTheDoor(scene, matter),
    ...matter.parties.flatMap((party) => byAParty(scene, matter, party)),
    tried('propose-mediator', desk, {
      mediator: mediator.person,
      name: '何秉公',
      committee: scene.committee,
      chosenBy: 'committee',
    }),
    tried('declare-interest', mediator, { ties: 'none' }),
    tried('open-mediation', mediator, { caseNumber: '（2026）柳人调字第1号' }),
    tried('hold-session', mediator, {
      heldAt: matter.lastAt,
      place: '调解室',
      present: [informantId, otherSideId],
      others: [],
      open: true,
      record: '双方到场。',
      risk: { sharpening: false },
    }),
    tried('draw-agreement', mediator, { terms: writtenTerms }),
    tried('draw-agreement', mediator, { terms: oralTerms }),
    tried('sign-agreement', mediator, {
      version: matter.agreement?.version ?? 1,
      signer: { mediator: mediator.person },
      way: 'signature',
    }),
    tried('ask-for-seal', mediator, {
      version: matter.agreement?.version ?? 1,
      checked: sealChecks,
    }),
    tried('file-signed-paper', desk, {
      version: matter.agreement?.version ?? 1,
      ...{ code: '1-ABCD', codeNow: '1-ABCD', pages: [{ file: afterPhoto, name: '第1页' }] },
    }),
    tried('affix-seal', keeperOf(scene), { version: matter.agreement?.version ?? 1 }),
    tried('terminate-mediation', mediator, { reason: 'T04' }),
    ...aboutAHazard(scene),
    ...aboutAnAppeal(scene),
    tried('resume-matter', desk, { note: '重新办理' }),
    tried('reopen-matter', desk, { why: 'relapsed' }),
    tried('archive-matter', desk, {}),
    ...aboutAWhistle(scene, matter),
    tried('set-grade', desk, { grade: 'G3', why: '情绪激动，盯紧一点' }),
    ...aboutTheLadder(matter),
    ...aboutSafety(scene, matter),
    ...aboutTheTeam(scene, matter),
    ...aboutACard(scene, matter),
    ...aboutTime(scene, matter),
    ...aboutTheCourt(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutACollective(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutSittings(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutVideo(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutPerformance(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutNeutrality(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutInquiries(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...aboutReckonings(scene, matter).map(({ name, by, told }) => tried(name, by, told)),
    ...matter.clocks.map(({ name, dueAt, about }) =>
      tried(
        'knock',
        { kind: 'clock' },
        { name, dueAt, at: dueAt, ...(about === undefined ? {} : { about }) },
      ),
    ),
  ]
}

function atTheDoor(scene: Scene, matter: Matter): Tried[] {
  const desk = homeDesk(scene)
  return [
    tried('sort-matter', desk, { category: '0201', why: '是漏水的事' }),
    tried('sort-matter', desk, {
      complexity: matter.sorting.complexity === 'simple' ? 'complex' : 'simple',
      why: '看过了',
    }),
    tried('accept-matter', desk, {}),
    tried('decline-matter', deskAt(scene), { reason: 'NM01' }),
    tried('pass-on', deskAt(scene), { to: scene.home, why: '事情发生在那里' }),
    tried('pass-on', supervisorOf(scene), { to: scene.home, why: '就由你们办' }),
    tried('pass-on', supervisorOf(scene), { to: scene.sibling, why: '请隔壁看看' }),
    tried('give-back', desk, { why: '不是我们这里的' }),
    tried('add-party', desk, { party: { id: thirdId, side: 'other-side', type: 'person', name: '石磊' } }),
    tried('answer-question', desk, { party: informantId, text: '已经联系对方' }),
  ]
}

function byAParty(scene: Scene, matter: Matter, party: Party): Tried[] {
  const own = asParty(party)
  const { id } = party
  const version = matter.agreement?.version ?? 1
  return [
    tried('invite-party', homeDesk(scene), { party: id, way: 'link' }),
    tried('show-identity', homeDesk(scene), { party: id, paper: '居民身份证' }),
    tried('open-invitation', own, { party: id }),
    tried('give-consent', own, { party: id, how: 'own-hand', rightsTold: true }),
    tried('refuse-consent', own, { party: id }),
    tried('ask-question', own, { party: id, text: '什么时候调解？' }),
    tried('correct-party', own, { party: id, change: { address: '3 号楼 201' } }),
    tried('change-contact', own, { party: id, change: { address: '3 号楼 202', tellBy: 'letter' } }),
    tried('agree-to-mediator', own, { party: id }),
    tried('object-to-mediator', own, { party: id }),
    tried('sign-agreement', own, { version, signer: { party: id }, way: 'signature', ...drawnOnPhone }),
    tried('sign-agreement', homeDesk(scene), {
      version,
      signer: { party: id },
      way: 'fingerprint',
      ...photoAtDesk,
    }),
    tried('withdraw-matter', own, {}),
    tried('record-follow-up', own, { party: id, kept: 'kept', satisfaction: 5 }),
    tried('record-follow-up', own, { party: id, kept: 'not-kept', satisfaction: 1 }),
    tried('reopen-matter', own, { why: 'not-kept' }),
    tried('reopen-matter', own, { why: 'not-satisfied' }),
  ]
}

function aboutAHazard(scene: Scene): Tried[] {
  const grid = staffAt('grid-worker', scene.home)
  return [
    tried('rectify-at-once', grid, { after: afterPhoto, note: '换了新井盖' }),
    tried('order-rectification', homeDesk(scene), { byDate: '2027-12-01', note: '要挖路，排期' }),
    tried('report-rectified', grid, { after: afterPhoto, note: '路修好了' }),
    tried('recheck-hazard', homeDesk(scene), { safe: true, note: '看过了，稳当' }),
    tried('recheck-hazard', homeDesk(scene), { safe: false, note: '还是松的' }),
  ]
}

function aboutAnAppeal(scene: Scene): Tried[] {
  const handler = staffAt('department-handler', scene.department)
  return [
    tried('assign-appeal', homeDesk(scene), { unit: scene.department }),
    tried('decide-appeal', handler, { granted: true, reason: '符合条件', authority: '社会救助法第50条' }),
    tried('answer-appeal', handler, { answer: '同意发放临时救助。' }),
  ]
}

function aboutTheLadder({ unit }: Matter): Tried[] {
  const host = staffAt('receptionist', unit)
  return [
    tried('move-up', host, { why: '这里调不动' }),
    tried('take-up', host, {}),
    tried('return-down', host, { why: '请先见见对方' }),
  ]
}

/** No sign, or one that must be reported and dropped again; and a visit to whoever is invited. */
function aboutSafety(scene: Scene, { lastAt, parties }: Matter): Tried[] {
  const desk = homeDesk(scene)
  const report = { to: '派出所', receiver: '接警员', reportedAt: lastAt }
  return [
    tried('screen-matter', desk, { signs: [], words: '问过了，是听错了' }),
    tried('screen-matter', desk, { signs: [{ code: 'family-violence' }] }),
    tried('report-danger', desk, { sign: 'family-violence', ...report }),
    ...parties.map(({ id: party }) =>
      tried('record-visit', desk, {
        party,
        visitedAt: asInstant(lastAt - hour),
        met: 'nobody',
        letterLeft: true,
      }),
    ),
  ]
}

/** One card is enough to see every step; the unit that has it answers. */
function aboutACard(scene: Scene, { cards, unit }: Matter): Tried[] {
  const [card] = cards
  return [
    ...(card === undefined
      ? [tried('give-card', supervisorOf(scene), { colour: 'yellow', to: unit, ground: '三天没有动静' })]
      : []),
    tried('answer-card', staffAt('receptionist', card?.to ?? unit), {
      card: card?.id ?? asCardId('k1'),
      words: '已经联系上对方，明天上门',
    }),
  ]
}

/** One request is enough: to hold the limit that ends last, or to make longer what all parties must agree to. */
function aboutTime(scene: Scene, { asks, clocks, parties, lastAt, unit }: Matter): Tried[] {
  const at = asInstant(lastAt + 60_000)
  const running = clocks.filter(({ name, limit }) => limit !== undefined && !untouchableLimits.includes(name))
  const last = running.toSorted((one, other) => other.dueAt - one.dueAt)[0]
  const key = ({ name, about }: Matter['clocks'][number]) => ({
    clock: name,
    ...(about === undefined ? {} : { about }),
  })
  const more = running.filter(({ name }) => limitsByConsent.includes(name))
  const ask = asks[0]?.id ?? asAskId('q1')
  const decider = staffAt('supervisor', asks[0]?.decider ?? scene.above)
  const why = '等鉴定'
  return [
    ...(last === undefined || asks.length > 0
      ? []
      : [
          tried('ask-for-time', staffAt('receptionist', last.owner), {
            ...key(last),
            ...{ change: { kind: 'pause', reason: 'L01' }, why, at },
          }),
        ]),
    ...(asks.length > 0 ? [] : more).map((clock) =>
      tried('ask-for-time', mediatorOf(scene), {
        ...key(clock),
        ...{ change: { kind: 'extension', amount: 1 }, why, at },
      }),
    ),
    tried('decide-on-time', decider, { ask, granted: true, at }),
    tried('decide-on-time', decider, { ask, granted: false, why, at }),
    ...parties.map((party) =>
      tried('consent-to-time', asParty(party), { ask, party: party.id, agrees: true, at }),
    ),
    ...clocks.map((clock) =>
      tried('resume-clock', staffAt('receptionist', unit), { ...key(clock), why: '鉴定意见出来了', at }),
    ),
  ]
}

/** One whistle is enough to see every step: a second goes the same way beside it. */
function aboutAWhistle(scene: Scene, matter: Matter): Tried[] {
  const handler = staffAt('department-handler', scene.department)
  const whistle = asWhistleId('w1')
  const decider = staffAt('supervisor', deciderOf(scene.region, scene.home, scene.department))
  // Two minutes after the call: the hours of a story are longer than the limit.
  const at = asInstant((matter.whistles[0]?.blownAt ?? matter.lastAt) + 120_000)
  const desk = homeDesk(scene)
  return [
    ...(matter.whistles.length > 0
      ? []
      : [
          tried('blow-whistle', desk, {
            direction: 'horizontal',
            to: [scene.department],
            why: '请劳动监察来看',
            place: '工地门口',
          }),
        ]),
    tried('report-in', handler, { whistle, how: 'on-site' }),
    tried('give-result', handler, { whistle, result: '已经责令改正' }),
    tried('object-to-whistle', handler, { whistle, why: '不归我们管', at }),
    tried('decide-objection', decider, { whistle, upheld: true, why: '确实不归' }),
    tried('decide-objection', decider, { whistle, upheld: false, why: '就归你们' }),
    tried('rate-whistle', desk, { whistle, rating: 4 }),
    tried('call-off-whistle', desk, { whistle, why: '不用来了' }),
    tried(
      'rate-department',
      { kind: 'party', party: informantId },
      {
        ...{ whistle, party: informantId },
        rating: 5,
      },
    ),
  ]
}

/** One assistant and one consultation of two units, from the asking to the signature and the last task. */
function aboutTheTeam(scene: Scene, matter: Matter): Tried[] {
  const desk = homeDesk(scene)
  const handler = staffAt('department-handler', scene.department)
  const assistant = asAssistantId('a1')
  const consultation = asConsultationId('c1')
  const startsAt = asInstant(matter.lastAt + 2 * hour)
  return [
    tried('name-assistants', desk, { units: [scene.department], task: '核对工资表' }),
    tried('do-part', handler, { assistant, words: '已经核对' }),
    tried('counter-sign', handler, { assistant, agrees: true }),
    tried('counter-sign', handler, { assistant, agrees: false, words: '数额不对' }),
    tried('release-assistant', desk, { assistant, why: '不用了' }),
    tried('propose-consultation', desk, { why: '牵涉几家', units: [scene.department, scene.above] }),
    tried('convene-consultation', desk, {
      ...{ consultation, units: [scene.department], startsAt },
      place: '会议室',
    }),
    tried('hold-consultation', desk, {
      ...{ consultation, present: [scene.department], others: [], record: '逐项商量' },
      at: startsAt,
    }),
    tried('conclude-consultation', desk, {
      ...{ consultation, conclusion: '分头去办' },
      tasks: [{ unit: scene.department, what: '责令支付', byDay: '2027-12-01' }],
    }),
    tried('call-off-consultation', desk, { consultation, why: '已经谈成' }),
    tried('finish-task', handler, { task: asTaskId('t1'), words: '已经支付' }),
  ]
}
