/** What residents read of sessions they are asked to; nothing of those the other side has alone. */
export const sittingWords = {
  zh: {
    SessionPlanned: '约好了调解：{when}，{place}。',
    SessionMoved: '调解改了时间或地点：{when}，{place}。',
    SessionCalledOff: '{when}的调解取消了：{why}',
    SessionReminded: '提醒您：{when}，{place}。',
    HelperAgreedYou: '您同意{name}来帮着调解。',
    HelperNotAgreedYou: '您不同意{name}来帮着调解。',
    ClosedAskedYou: '您要求不公开。以后的调解都不公开。',
    ClosedAskedOther: '有当事人要求不公开。以后的调解都不公开。',
    ClosedTakenBackYou: '您收回了不公开的要求。只要还有一方要求，就不公开。',
    ClosedTakenBackOther: '有当事人收回了不公开的要求。只要还有一方要求，就不公开。',
    RecordSignedYou: '您在第{nth}次调解的记录上签了字。',
  },
  en: {
    SessionPlanned: 'A session is arranged: {when}, {place}.',
    SessionMoved: 'The session has another time or place: {when}, {place}.',
    SessionCalledOff: 'The session of {when} is called off: {why}',
    SessionReminded: 'A reminder: {when}, {place}.',
    HelperAgreedYou: 'You agree that {name} comes and helps.',
    HelperNotAgreedYou: 'You do not agree that {name} comes and helps.',
    ClosedAskedYou: 'You asked for closed doors. From now on sessions are closed.',
    ClosedAskedOther: 'Closed doors were asked for. From now on sessions are closed.',
    ClosedTakenBackYou:
      'You no longer ask for closed doors. As long as one party asks, sessions stay closed.',
    ClosedTakenBackOther:
      'A party no longer asks for closed doors. As long as one party asks, sessions stay closed.',
    RecordSignedYou: 'You signed the record of session {nth}.',
  },
} as const
