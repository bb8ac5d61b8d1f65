import type { ChangeName } from '@jiefen/domain/door'
import { asInstant, asWhistleId, type By } from '@jiefen/domain/kernel'
import type { Matter, Party } from '@jiefen/domain/matter'
import { deciderOf } from '@jiefen/domain/whistle'
import { afterPhoto, deskAt, homeDesk, mediatorOf, oralTerms, supervisorOf, writtenTerms } from './matters.ts'
import { asParty, informantId, otherSideId, staffAt, thirdId } from './people.ts'
import type { Scene } from './small-regions.ts'
import type { Told } from './story.ts'

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
    tried('sign-agreement', supervisorOf(scene), {
      version: matter.agreement?.version ?? 1,
      signer: { seal: scene.committee },
      way: 'seal',
    }),
    tried('terminate-mediation', mediator, { reason: 'T04' }),
    ...aboutAHazard(scene),
    ...aboutAnAppeal(scene),
    tried('resume-matter', desk, { note: '重新办理' }),
    tried('reopen-matter', desk, { why: 'relapsed' }),
    tried('archive-matter', desk, {}),
    ...aboutAWhistle(scene, matter),
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
    tried('agree-to-mediator', own, { party: id }),
    tried('object-to-mediator', own, { party: id }),
    tried('sign-agreement', own, { version, signer: { party: id }, way: 'signature' }),
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
  ]
}
