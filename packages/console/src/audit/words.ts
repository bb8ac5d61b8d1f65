import { inBoth, namesOf } from '../language/index.ts'

/** Everything that the door book knows, as an auditor reads it. */
export const entryNames = namesOf({
  'login-failed': ['登录失败', 'Login failed'],
  'login-locked': ['连续输错，账号锁定', 'Locked after wrong tries'],
  'password-accepted': ['密码正确，等第二道验证', 'Password right, second factor due'],
  'logged-in': ['登录', 'Logged in'],
  'second-factor-failed': ['第二道验证失败', 'Second factor failed'],
  'second-factor-set-up': ['设好第二道验证', 'Second factor set up'],
  'logged-out': ['退出登录', 'Logged out'],
  'session-idle': ['太久没有操作，自动退出', 'Logged out for idleness'],
  'session-over': ['登录时间已满，自动退出', 'Session at its end'],
  'session-ended': ['从别处退出登录', 'Session ended from elsewhere'],
  'password-changed': ['换了密码', 'Password changed'],
  'person-entered': ['登记人员', 'Person entered'],
  'person-locked': ['停用账号', 'Account locked'],
  'person-unlocked': ['恢复账号', 'Account unlocked'],
  'password-reset': ['重设密码', 'Password reset'],
  'second-factor-reset': ['重设第二道验证', 'Second factor reset'],
  'duty-given': ['安排职责', 'Duty given'],
  'duty-ended': ['结束职责', 'Duty ended'],
  'own-mobile-given': ['填了自己的手机号码', 'Gave their own mobile number'],
  'own-mobile-taken-away': ['去掉了自己的手机号码', 'Took their own mobile number away'],
  'own-mail-given': ['填了自己的邮箱', 'Gave their own mail address'],
  'own-mail-taken-away': ['去掉了自己的邮箱', 'Took their own mail address away'],
  'wording-changed': ['改了消息用语', 'Wording of a message changed'],
  'wording-put-back': ['消息用语改回本地原文', 'Wording put back to the region’s own'],
  'endpoint-added': ['添加工作群或其他系统', 'Group or system added'],
  'endpoint-closed': ['停用工作群或其他系统', 'Group or system closed'],
  'mediator-entered': ['登记或修改调解员', 'Mediator entered or changed in the register'],
  'own-kin-named': [
    '报了自己亲属的号码（只留核对用的代码）',
    'Named relatives’ numbers (kept only for comparing)',
  ],
  'committee-entered': ['登记或修改调委会', 'Committee entered or changed in the register'],
  'studio-opened': ['设立调解室', 'Studio opened'],
  'studio-closed': ['撤销调解室', 'Studio closed'],
  'room-opened': ['添加房间', 'Room added'],
  'room-closed': ['停用房间', 'Room closed'],
  'endpoint-tested': ['给工作群或其他系统发测试消息', 'Test sent to a group or system'],
})

export const auditWords = inBoth(
  {
    title: '审计记录',
    says: '谁在什么时候登录，对哪个账号、名册、房间和设置做了什么。只能看，谁也改不了。',
    none: '还没有记录。',
    more: '再看一些',
    about: '对',
  },
  {
    title: 'Audit log',
    says: 'Who logged in when, and what was done to accounts, the register, rooms and settings. It can be read and by nobody changed.',
    none: 'No entries yet.',
    more: 'Show more',
    about: 'about',
  },
)
