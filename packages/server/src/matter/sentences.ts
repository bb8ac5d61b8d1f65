import { asObligationId } from '@jiefen/domain/kernel'
import type { MatterEvent, MatterEventType } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { climbSays } from './climb-sentences.ts'
import { collectiveSays, saidForWhom } from './collective-sentences.ts'
import { confirmationSays } from './confirmation-sentences.ts'
import { gradeSays } from './grade-sentences.ts'
import { inquirySays } from './inquiry-sentences.ts'
import { neutralitySays } from './neutrality-sentences.ts'
import { performanceSays } from './performance-sentences.ts'
import { reckoningSays } from './reckoning-sentences.ts'
import { type Naming, pair, type Says } from './says.ts'
import { screeningSays } from './screening-sentences.ts'
import { sealingSays } from './sealing-sentences.ts'
import { sittingSays } from './sitting-sentences.ts'
import { supervisionSays } from './supervision-sentences.ts'
import { teamSays } from './team-sentences.ts'
import { timeSays } from './time-sentences.ts'
import { videoSays } from './video-sentences.ts'
import { whistleSays } from './whistle-sentences.ts'
import { words } from './words.ts'

const ways = {
  link: words('链接', 'a link'),
  letter: words('书信', 'a letter'),
  visit: words('上门', 'a visit'),
  telephone: words('电话', 'telephone'),
  'own-hand': words('本人操作', 'with their own hand'),
  'at-the-desk': words('在窗口', 'at the desk'),
  'at-the-door': words('上门时', 'at the door'),
  'by-telephone': words('电话', 'by telephone'),
  'by-representative': words('由代表转达', 'through their representative'),
  signature: words('签名', 'a signature'),
  seal: words('盖章', 'a seal'),
  fingerprint: words('按指印', 'a finger-print'),
} satisfies Record<string, Words>
const keptWords = {
  kept: words('已履行', 'kept'),
  partly: words('部分履行', 'kept in part'),
  'not-kept': words('没有履行', 'not kept'),
  'not-due': words('还没到期', 'not due yet'),
} satisfies Record<string, Words>
const reopenWords = {
  'not-confirmed': words('法院没有确认', 'the court has not confirmed it'),
  'not-satisfied': words('对结果不满意', 'not satisfied with the result'),
  relapsed: words('又起纠纷', 'the dispute came back'),
  'not-kept': words('对方没有履行', 'the agreement was not kept'),
} satisfies Record<string, Words>
const kindWords = {
  dispute: words('矛盾纠纷', 'dispute'),
  appeal: words('困难诉求', 'appeal'),
  hazard: words('问题隐患', 'hazard'),
} satisfies Record<string, Words>

const because = (text: string | undefined): Words =>
  text === undefined ? words('', '') : words(`：${text}`, `: ${text}`)

/** One sentence for every fact, as a colleague would say it. Total: a new fact does not compile without one. */
const says: { [T in MatterEventType]: Says<T> } = {
  MatterReported: (event, { unit }) =>
    pair(
      (say) => `登记事项，由${say(unit(event.firstUnit))}首问负责`,
      (say) => `Reported; ${say(unit(event.firstUnit))} answers first`,
    ),
  MatterSorted: ({ sorting, why }, { unit, category }) =>
    pair(
      (say) =>
        `分流：${say(kindWords[sorting.kind])}${sorting.category === undefined ? '，类别待定' : `·${say(category(sorting.category))}`}，${sorting.complexity === 'simple' ? '简单' : '复杂'}，建议由${say(unit(sorting.unit))}办理（${why}）`,
      (say) =>
        `Sorted: ${say(kindWords[sorting.kind])}${sorting.category === undefined ? ', category open' : `, ${say(category(sorting.category))}`}, ${sorting.complexity}, for ${say(unit(sorting.unit))} (${why})`,
    ),
  MatterAccepted: (event, { unit }) =>
    pair(
      (say) => `${say(unit(event.unit))}受理`,
      (say) => `Accepted by ${say(unit(event.unit))}`,
    ),
  MatterDeclined: (event, { reason }) =>
    pair(
      (say) => `不予受理：${say(reason('decline', event.reason))}。${event.route}`,
      (say) => `Declined: ${say(reason('decline', event.reason))}. ${event.route}`,
    ),
  MatterPassedOn: (event, { unit }) =>
    pair(
      (say) => `转给${say(unit(event.to))}：${event.why}`,
      (say) => `Passed on to ${say(unit(event.to))}: ${event.why}`,
    ),
  MatterGivenBack: (event, { unit }) =>
    pair(
      (say) => `${say(unit(event.from))}退回：${event.why}`,
      (say) => `Given back by ${say(unit(event.from))}: ${event.why}`,
    ),
  PartyAdded: ({ party }) => {
    const name = party.name ?? party.description
    return words(`增加当事人${name ?? ''}`, `Party added${name === undefined ? '' : `: ${name}`}`)
  },
  PartyCorrected: (event, { party }) =>
    pair(
      (say) => `更正${say(party(event.party))}的信息`,
      (say) => `Details of ${say(party(event.party))} put right`,
    ),
  PartyInvited: (event, { party }) =>
    pair(
      (say) => `邀请${say(party(event.party))}参加调解（${say(ways[event.way])}）`,
      (say) => `${say(party(event.party))} invited by ${say(ways[event.way])}`,
    ),
  InvitationOpened: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}打开了邀请`,
      (say) => `${say(party(event.party))} opened the invitation`,
    ),
  ConsentGiven: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}同意调解（${say(ways[event.how])}），已告知权利义务`,
      (say) => `${say(party(event.party))} agreed to mediation (${say(ways[event.how])}), rights told`,
    ),
  ConsentRefused: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}不同意调解${say(because(event.reason))}`,
      (say) => `${say(party(event.party))} does not wish mediation${say(because(event.reason))}`,
    ),
  QuestionAsked: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}问：${event.text}`,
      (say) => `${say(party(event.party))} asks: ${event.text}`,
    ),
  QuestionAnswered: (event, { party }) =>
    pair(
      (say) => `答复${say(party(event.party))}：${event.text}`,
      (say) => `Answer to ${say(party(event.party))}: ${event.text}`,
    ),
  IdentityShown: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}出示${event.paper}`,
      (say) => `${say(party(event.party))} showed ${event.paper}`,
    ),
  MediatorProposed: (event) =>
    words(
      `${event.chosenBy === 'parties' ? '当事人选定' : '调委会指派'}调解员${event.name}`,
      `Mediator ${event.name} ${event.chosenBy === 'parties' ? 'chosen by the parties' : 'designated by the committee'}`,
    ),
  InterestDeclared: (event) =>
    event.ties === 'none'
      ? words('调解员声明：与双方无利害关系', 'The mediator declares: no ties to either side')
      : words(`调解员披露：${event.words ?? ''}`, `The mediator discloses: ${event.words ?? ''}`),
  MediatorAgreedTo: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}同意由这位调解员调解`,
      (say) => `${say(party(event.party))} accepts the mediator`,
    ),
  MediatorObjectedTo: (event, { party }) =>
    pair(
      (say) => `${say(party(event.party))}要求更换调解员${say(because(event.reason))}`,
      (say) => `${say(party(event.party))} asks for another mediator${say(because(event.reason))}`,
    ),
  MediationOpened: (event) =>
    words(`开始调解，案号${event.caseNumber}`, `Mediation opened, case ${event.caseNumber}`),
  SessionHeld: (event, { moment }) =>
    pair(
      (say) => `${say(moment(event.heldAt))}在${event.place}调解一次`,
      (say) => `Session on ${say(moment(event.heldAt))} at ${event.place}`,
    ),
  AgreementDrawn: (event) =>
    words(
      `拟定${event.terms.partial === undefined ? '' : '部分事项的'}${event.terms.form === 'oral' ? '口头协议' : '调解协议书'}第${event.version}稿${event.terms.partial === undefined ? '' : '，其余继续调解'}`,
      `${event.terms.form === 'oral' ? 'Oral agreement' : 'Agreement'} drawn, version ${event.version}${event.terms.partial === undefined ? '' : ', about a part; the rest is mediated further'}`,
    ),
  AgreementSigned: ({ signer, way, proof }, { party, unit }) =>
    pair(
      (say) =>
        `${'party' in signer ? say(party(signer.party)) : 'seal' in signer ? say(unit(signer.seal)) : '调解员'}${say(ways[way])}${proof?.identity === 'sms-code' ? '（本人手机，短信验证码）' : ''}`,
      (say) =>
        `${'party' in signer ? say(party(signer.party)) : 'seal' in signer ? say(unit(signer.seal)) : 'The mediator'}: ${say(ways[way])}${proof?.identity === 'sms-code' ? ' (by telephone, with a code)' : ''}`,
    ),
  AgreementTookEffect: (event, { moment }) =>
    pair(
      (say) =>
        `${event.partial ? '部分事项的协议' : '协议'}自${say(moment(event.effectiveAt))}起生效${event.partial ? '，其余继续调解' : ''}`,
      (say) =>
        `The agreement${event.partial ? ' about a part' : ''} took effect on ${say(moment(event.effectiveAt))}${event.partial ? '; the rest is mediated further' : ''}`,
    ),
  MediationTerminated: (event, { reason }) =>
    pair(
      (say) =>
        `${event.inPart ? '其余事项' : ''}终止调解：${say(reason('termination', event.reason))}，已告知其他途径`,
      (say) =>
        `Mediation${event.inPart ? ' of the rest' : ''} ended: ${say(reason('termination', event.reason))}; other remedies told`,
    ),
  HazardRectified: (event) => words(`隐患已整改：${event.note}`, `Put right: ${event.note}`),
  RectificationOrdered: (event) =>
    words(`责令${event.byDate}前整改：${event.note}`, `To be put right by ${event.byDate}: ${event.note}`),
  HazardRechecked: (event) =>
    event.safe
      ? words(`复查合格：${event.note}`, `Re-checked, safe: ${event.note}`)
      : words(`复查不合格：${event.note}`, `Re-checked, not safe: ${event.note}`),
  AppealAssigned: (event, { unit }) =>
    pair(
      (say) => `交${say(unit(event.unit))}办理`,
      (say) => `Assigned to ${say(unit(event.unit))}`,
    ),
  AppealDecided: (event) =>
    event.granted
      ? words(
          `决定支持：${event.reason}（依据：${event.authority}）`,
          `Granted: ${event.reason} (${event.authority})`,
        )
      : words(
          `决定不予支持：${event.reason}（依据：${event.authority}）`,
          `Refused: ${event.reason} (${event.authority})`,
        ),
  AppealAnswered: (event) => words(`答复：${event.answer}`, `Answered: ${event.answer}`),
  FollowUpMade: (event, { party }) =>
    pair(
      (say) =>
        `回访${say(party(event.party))}：${say(keptWords[event.kept])}${event.satisfaction === undefined ? '' : `，满意度${event.satisfaction}分`}${say(because(event.words))}`,
      (say) =>
        `Follow-up with ${say(party(event.party))}: ${say(keptWords[event.kept])}${event.satisfaction === undefined ? '' : `, satisfaction ${event.satisfaction} of 5`}${say(because(event.words))}`,
    ),
  MatterReopened: (event) =>
    pair(
      (say) => `重新办理：${say(reopenWords[event.why])}${say(because(event.words))}`,
      (say) => `Reopened: ${say(reopenWords[event.why])}${say(because(event.words))}`,
    ),
  MatterResumed: (event, { unit }) =>
    pair(
      (say) => `${say(unit(event.unit))}接手重办：${event.note}`,
      (say) => `${say(unit(event.unit))} took it up again: ${event.note}`,
    ),
  MatterWithdrawn: (event) =>
    pair(
      (say) => `当事人撤回${say(because(event.reason))}`,
      (say) => `Withdrawn${say(because(event.reason))}`,
    ),
  MatterArchived: () => words('材料齐全，归档', 'Complete; archived'),
  ...whistleSays,
  ...climbSays,
  ...timeSays,
  ...teamSays,
  ...supervisionSays,
  ...gradeSays,
  ...performanceSays,
  ...neutralitySays,
  ...screeningSays,
  ...collectiveSays,
  ...sittingSays,
  ...videoSays,
  ...sealingSays,
  ...confirmationSays,
  ...inquirySays,
  ...reckoningSays,
  ClockRanOut: (event, { limit, unit, owed }) => {
    // The hour at which people sit down together has come; nobody has failed anything by that.
    if (event.name === 'consultation') return words('会诊的时间到了', 'It is the hour of the consultation')
    // It is not the unit that has not paid.
    if (event.name === 'instalment')
      return pair(
        (say) => `到期没有履行：${say(owed(asObligationId(event.about ?? '')))}`,
        (say) => `Not done by its day: ${say(owed(asObligationId(event.about ?? '')))}`,
      )
    if (event.name === 'receipt')
      return pair(
        (say) =>
          `说已经履行了，收到没有还没有回音：${say(owed(asObligationId(event.about ?? '')))}，请${say(unit(event.owner))}问一问`,
        (say) =>
          `Said to be done, and nobody has said whether it came: ${say(owed(asObligationId(event.about ?? '')))}; ${say(unit(event.owner))} should ask`,
      )
    return pair(
      (say) => `${say(limit(event.name))}已到期，${say(unit(event.owner))}未办`,
      (say) => `The limit “${say(limit(event.name))}” ran out at ${say(unit(event.owner))}`,
    )
  },
}

export function sentenceOf(event: MatterEvent, naming: Naming): Words {
  const say = says[event.type] as (event: MatterEvent, naming: Naming) => Words
  return saidForWhom(event, say(event, naming), naming)
}
