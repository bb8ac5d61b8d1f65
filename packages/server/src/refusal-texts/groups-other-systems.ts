import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const groupsOtherSystemsTexts = {
  'not-a-robot-address': {
    status: 422,
    zh: '这不是这个平台的群机器人地址。请在群设置里打开机器人，把“Webhook 地址”整条复制过来。',
    en: 'This is not the address of a robot of that platform. Open the robot in the settings of the group and copy its whole webhook address.',
  },
  'not-a-system-address': {
    status: 422,
    zh: '地址要以 https:// 开头，里面不能有用户名和密码。',
    en: 'The address must begin with https:// and carry neither name nor password.',
  },
  'address-inside': {
    status: 422,
    zh: '地址要以 https:// 开头，而且不能指向本机或内网。',
    en: 'The address must begin with https:// and lead neither to this machine nor into the own network.',
  },
  'kind-not-for-rooms': {
    status: 422,
    zh: '群里人多，有的消息不能发到群里，请重新勾选。',
    en: 'Some of these messages are not for a room of many; please choose again.',
  },
  'secret-is-made': {
    status: 422,
    zh: '密钥不用填：企业微信不用密钥，其他系统的密钥由这里生成。',
    en: 'No secret is needed here: WeCom has none, and that of another system is made here.',
  },
  'room-known': {
    status: 409,
    zh: '这个单位已经有这个群了，不用再加。',
    en: 'This unit has this group already.',
  },
  'room-closed': {
    status: 409,
    zh: '已经停用了。要再用，请重新添加。',
    en: 'It is closed already. To use it again, please add it anew.',
  },
} as const satisfies Record<string, ProblemText>
