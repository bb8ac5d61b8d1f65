import type { ClockView, CommandBody, MatterView, Me, UnitView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

export const kindNames = namesOf<MatterView['kind']>({
  dispute: ['矛盾纠纷', 'Dispute'],
  appeal: ['困难诉求', 'Appeal for help'],
  hazard: ['问题隐患', 'Hazard'],
})

export const complexityNames = namesOf<MatterView['sorting']['complexity']>({
  simple: ['简单', 'Simple'],
  complex: ['复杂', 'Complex'],
})

export const channelNames = namesOf<MatterView['channel']>({
  code: ['扫码', 'QR code'],
  desk: ['窗口', 'Desk'],
  hotline: ['热线', 'Hotline'],
  grid: ['网格员', 'Grid worker'],
})

export const roleNames = namesOf<Me['duties'][number]['role']>({
  receptionist: ['受理员', 'Receptionist'],
  'grid-worker': ['网格员', 'Grid worker'],
  mediator: ['调解员', 'Mediator'],
  'department-handler': ['部门经办人', 'Department handler'],
  supervisor: ['督办员', 'Supervisor'],
  leader: ['领导', 'Leader'],
  'system-admin': ['系统管理员', 'System administrator'],
  'security-admin': ['安全管理员', 'Security administrator'],
  'seal-keeper': ['印章保管员', 'Keeper of the seal'],
  treasurer: ['财务人员', 'Treasurer'],
  'audit-admin': ['审计管理员', 'Audit administrator'],
})

export const ratingNames = namesOf<'1' | '2' | '3' | '4' | '5'>({
  5: ['很好', 'Very good'],
  4: ['好', 'Good'],
  3: ['一般', 'Fair'],
  2: ['不好', 'Poor'],
  1: ['很差', 'Very poor'],
})

/** What a limit waits for. */
export const limitNames = namesOf<ClockView['name']>({
  accept: ['受理', 'Accept'],
  'passed-on': ['接手', 'Take over'],
  invitation: ['邀请对方', 'Invite the other side'],
  consent: ['对方答复', 'Answer of the other side'],
  mediation: ['调解', 'Mediate'],
  sign: ['签字', 'Sign'],
  'follow-up': ['回访', 'Follow up'],
  reopened: ['重新接手', 'Take up again'],
  assign: ['交办', 'Assign'],
  decide: ['作出决定', 'Decide'],
  rectify: ['整改', 'Put right'],
  recheck: ['复查', 'Re-check'],
  archive: ['归档', 'Archive'],
  confirmation: ['申请司法确认', 'Ask for judicial confirmation'],
  respond: ['报到', 'Report in'],
  'whistle-result': ['报到后给出结果', 'Give the result'],
  objection: ['决定异议', 'Decide the objection'],
  'take-up': ['接手', 'Take it up'],
  assist: ['协办', 'Do the part'],
  'counter-sign': ['会签', 'Counter-sign'],
  convene: ['召集会诊', 'Convene'],
  conclude: ['会诊结论', 'Conclude'],
  task: ['完成任务', 'Finish the task'],
  'card-answer': ['答复督办', 'Answer the card'],
  'clock-ask': ['答复时限申请', 'Answer the request'],
  level: ['本级办理', 'This level'],
  review: ['复核等级', 'Review the grade'],
  consultation: ['会诊', 'Consultation'],
  instalment: ['履行协议', 'Keep the agreement'],
  choice: ['选调解员', 'Choose a mediator'],
  'complaint-answer': ['答复投诉', 'Answer the complaint'],
  receipt: ['确认收到没有', 'Ask whether it has come'],
  sitting: ['到场调解', 'Meet'],
})

type ConsentWay = CommandBody<'give-consent'>['how']

/** What staff can write down: a party's own hand is only ever the party's own. */
export const heardConsentNames = namesOf<Exclude<ConsentWay, 'own-hand' | 'by-representative'>>({
  'at-the-desk': ['当面口头', 'In person at the desk'],
  'at-the-door': ['上门时', 'At the door'],
  'by-telephone': ['电话里', 'By telephone'],
})

export const consentWayNames = namesOf<ConsentWay>({
  'own-hand': ['本人亲笔', 'By own hand'],
  'by-representative': ['由代表转达', 'Through a representative'],
  ...heardConsentNames,
})

export const invitationWayNames = namesOf<CommandBody<'invite-party'>['way']>({
  link: ['发链接', 'Link'],
  letter: ['送邀请函', 'Letter'],
  visit: ['上门', 'Visit'],
  telephone: ['打电话', 'Telephone'],
})

/** Whom one found at the door. */
export const visitMetNames = namesOf<CommandBody<'record-visit'>['met']>({
  party: ['见到了本人', 'The party'],
  'somebody-else': ['见到了家里人或者邻居', 'Somebody else'],
  nobody: ['没有人在', 'Nobody'],
})

export const keptNames = namesOf<CommandBody<'record-follow-up'>['kept']>({
  kept: ['都做到了', 'Kept'],
  partly: ['做到一部分', 'Partly kept'],
  'not-kept': ['没有做到', 'Not kept'],
  'not-due': ['还没到时间', 'Not due yet'],
})

export const signingWayNames = namesOf<CommandBody<'sign-agreement'>['way']>({
  signature: ['签名', 'Signature'],
  seal: ['盖章', 'Seal'],
  fingerprint: ['按指印', 'Fingerprint'],
})

export const reopenNames = namesOf<CommandBody<'reopen-matter'>['why']>({
  'not-confirmed': ['法院没有确认', 'The court has not confirmed it'],
  'not-satisfied': ['对结果不满意', 'Not satisfied'],
  relapsed: ['问题又出现了', 'It has come back'],
  'not-kept': ['对方没有照协议做', 'The agreement is not kept'],
})

export const sideNames = namesOf<MatterView['parties'][number]['side']>({
  informant: ['反映人', 'Informant'],
  'other-side': ['对方', 'Other side'],
})

export const partyTypeNames = namesOf<MatterView['parties'][number]['type']>({
  person: ['个人', 'Person'],
  organisation: ['单位', 'Organisation'],
})

export const unitKindNames = namesOf<UnitView['kind']>({
  territory: ['中心', 'Centre'],
  department: ['部门', 'Department'],
  committee: ['调解委员会', 'Mediation committee'],
})

export const satisfactionNames = namesOf<'1' | '2' | '3' | '4' | '5'>({
  1: ['很不满意', 'Very dissatisfied'],
  2: ['不满意', 'Dissatisfied'],
  3: ['一般', 'Neither'],
  4: ['满意', 'Satisfied'],
  5: ['很满意', 'Very satisfied'],
})
