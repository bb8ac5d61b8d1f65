import type { DeliveryView, MessageChoices, PartyView, WordingView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

/** 短信、邮件…: by which way somebody is told. */
export const messageChannelNames = namesOf<DeliveryView['channel']>({
  app: ['工作台', 'Console'],
  sms: ['短信', 'Text message'],
  mail: ['邮件', 'E-mail'],
  wecom: ['企业微信群', 'WeCom group'],
  dingtalk: ['钉钉群', 'DingTalk group'],
  feishu: ['飞书群', 'Feishu group'],
  webhook: ['其他系统', 'Another system'],
  letter: ['信', 'Letter'],
  call: ['电话', 'Call'],
  none: ['没有办法送到', 'No way'],
})

/** How somebody wants to be told of each step. */
export const tellByNames = namesOf<NonNullable<PartyView['tellBy']>>({
  sms: ['发短信', 'Text message'],
  mail: ['发邮件', 'E-mail'],
  letter: ['寄信', 'Letter'],
  call: ['打电话', 'Call'],
})

export const readerLanguageNames = namesOf<NonNullable<PartyView['language']>>({
  zh: ['中文', 'Chinese'],
  en: ['英文', 'English'],
})

export const messageKindNames = namesOf<MessageChoices['rows'][number]['kind']>({
  progress: ['有进展', 'Something happened'],
  asked: ['等您办的事', 'Something waits for you'],
  invitation: ['邀请对方', 'Invitation'],
  work: ['新的活儿', 'New work'],
  limit: ['到期没办', 'A limit ran out'],
  whistle: ['吹哨', 'Whistle'],
  card: ['督办', 'Supervision'],
  answer: ['当事人有答复', 'A party answered'],
  talk: ['有人留言', 'Somebody wrote'],
  mention: ['有人叫您', 'Somebody called you by name'],
  bulletin: ['公告', 'Notice board'],
  digest: ['一天的合在一起', 'Gathered into one'],
  test: ['试一下', 'Test'],
  code: ['签字验证码', 'Code to sign with'],
  helper: ['告诉来帮忙的人', 'To somebody who comes to help'],
  'helper-off': ['告诉来帮忙的人不用来', 'They need not come'],
})

export const messageFormNames = namesOf<WordingView['form']>({
  sms: ['短信', 'Text message'],
  mail: ['邮件', 'E-mail'],
  group: ['工作群', 'Group'],
  letter: ['信', 'Letter'],
  call: ['电话里念', 'Read aloud'],
})

export const messageReaderNames = namesOf<WordingView['reader']>({
  resident: ['居民', 'Residents'],
  staff: ['工作人员', 'Staff'],
  group: ['工作群', 'Work groups'],
})

export const deliveryStateNames = namesOf<DeliveryView['state']>({
  waiting: ['等着发', 'Waiting'],
  held: ['今天够多了，明早合成一条', 'Held until tomorrow, to come as one'],
  sending: ['正在发', 'Being sent'],
  sent: ['已送出', 'Sent'],
  failed: ['没送到', 'Not delivered'],
  'by-hand': ['等人经手', 'Waits for somebody'],
  'left-out': ['没有发', 'Not sent'],
  gathered: ['合在一条里了', 'Gathered into one'],
})
