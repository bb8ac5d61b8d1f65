import { inBoth } from '../language/index.ts'

export const accountWords = inBoth(
  {
    title: '我的账号',
    duties: '我的职责',
    dutiesNone: '还没有给您安排职责，请联系安全管理员。',
    sessions: '在哪些地方登录着',
    sessionsSays: '有不认识的，点“退出那里”，再换密码。',
    current: '就是这里',
    lastSeen: (when: string) => `最近使用 ${when}`,
    started: (when: string) => `${when} 登录`,
    end: '退出那里',
    password: '换密码',
    changed: '密码已换好',
  },
  {
    title: 'My account',
    duties: 'My duties',
    dutiesNone: 'You have no duty yet; ask the security administrator.',
    sessions: 'Where you are logged in',
    sessionsSays: 'If you do not know one, log it out and change your password.',
    current: 'this one',
    lastSeen: (when: string) => `last used ${when}`,
    started: (when: string) => `since ${when}`,
    end: 'Log out there',
    password: 'Change the password',
    changed: 'The password is changed',
  },
)
