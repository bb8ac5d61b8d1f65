/** The page of a session on screens, and what the page of sessions says of it. */
export const videoPageWords = {
  zh: {
    title: '视频调解',
    lead: '{when}。用这部手机就能参加，不用下载，也不用注册。',
    noScript:
      '这一页要用到浏览器的脚本，您的浏览器没有打开。您可以换一部手机，或者到窗口来、给我们打电话，一样可以谈。',
    tips: '请找一个安静、没有别人的地方；来帮忙的人可以坐在您旁边，用同一部手机。',
    join: '在手机上参加',
    early: '视频调解。开始前三十分钟可以从这里进去。',
    apart: '分开谈：您和对方互相看不见、听不见，调解员和您单独谈。',
    together: '双方在视频里一起谈。',
    over: '现在还不能进，或者已经结束了。开始前三十分钟可以进。',
    other: '不方便用视频？到窗口来，或者打电话告诉我们，换别的办法谈。',
  },
  en: {
    title: 'Session on screens',
    lead: '{when}. This telephone is enough: nothing to install, no account.',
    noScript:
      'This page needs the script of your browser, which is off. Use another telephone, come to the window or call us; we can talk just as well.',
    tips: 'Please find a quiet place where nobody else listens. Whoever helps you may sit beside you, at the same telephone.',
    join: 'Take part on this telephone',
    early: 'A session on screens. From thirty minutes before it begins you can go in here.',
    apart:
      'The sides speak apart: you and the other side do not see or hear each other; the mediator speaks with you alone.',
    together: 'Both sides meet on screens.',
    over: 'You cannot go in now: it is too early, or it is over. It opens thirty minutes before it begins.',
    other: 'Video does not suit you? Come to the window or call us, and we find another way.',
  },
} as const
