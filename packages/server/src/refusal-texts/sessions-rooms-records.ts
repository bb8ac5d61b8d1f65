import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const sessionsRoomsRecordsTexts = {
  'session-has-moved-on': {
    status: 409,
    zh: '这次调解已经开过、取消了，或者不用再开了，请看看现在的安排。',
    en: 'This session was held, called off or is no longer needed; please look how it stands now.',
  },
  'unknown-session': {
    status: 422,
    zh: '没有这次调解安排，请重新选择。',
    en: 'There is no such session; please choose again.',
  },
  'ends-before-it-begins': {
    status: 422,
    zh: '结束时间要在开始时间以后。',
    en: 'It must end after it begins.',
  },
  'longer-than-a-day': {
    status: 422,
    zh: '一次调解不能超过一天，请分几次约。',
    en: 'A session lasts a day at most; please plan several.',
  },
  'where-missing': {
    status: 422,
    zh: '请选一间房，或者写明在哪里调解。',
    en: 'Please choose a room or say where.',
  },
  'room-not-here': {
    status: 422,
    zh: '这间房不在本地，也不属于上级或下级，请换一间。',
    en: 'This room belongs to another place; please choose another.',
  },
  'room-not-in-use': {
    status: 422,
    zh: '这间房已经停用，请换一间。',
    en: 'This room is no longer in use; please choose another.',
  },
  'room-taken': {
    status: 409,
    zh: '这间房那段时间已经有人约了，请换个时间，或者换一间。',
    en: 'The room is taken for part of that time; please choose another hour or another room.',
  },
  'room-in-use': {
    status: 409,
    zh: '这间房还有约好的调解，请先改到别的房间或者取消。',
    en: 'Sessions are still arranged in this room; please move them or call them off first.',
  },
  'no-joint-room': {
    status: 422,
    zh: '登记过有暴力迹象，不能安排双方坐在一起，请选“分开谈”。',
    en: 'A sign of violence was found: they cannot be asked into one room; please choose apart.',
  },
  'nobody-invited': {
    status: 422,
    zh: '请选择请谁来。',
    en: 'Please choose who is to come.',
  },
  'helper-without-name': {
    status: 422,
    zh: '请写明协助人的姓名，以及和当事人是什么关系。',
    en: "Please give the helper's name and how they stand to whom.",
  },
  'unknown-helper': {
    status: 422,
    zh: '这次调解没有这位协助人，请重新选择。',
    en: 'There is no such helper in this session; please choose again.',
  },
  'closed-session-asked': {
    status: 422,
    zh: '有当事人要求不公开，请改为不公开调解。',
    en: 'A party has asked for a closed session; please make it closed.',
  },
  'closed-doors-not-asked': {
    status: 409,
    zh: '这一方没有要求不公开，不用收回。',
    en: 'This party has not asked for closed doors; there is nothing to take back.',
  },
  'unknown-record': {
    status: 422,
    zh: '没有这份调解记录，请重新选择。',
    en: 'There is no such record; please choose again.',
  },
  'was-not-there': {
    status: 422,
    zh: '这次调解没有到场的人，不用在记录上签字。',
    en: 'Who was not there does not sign the record.',
  },
  'not-on-screen': {
    status: 409,
    zh: '这次调解不是视频调解。',
    en: 'This session is not held on screens.',
  },
  'unknown-recording': {
    status: 422,
    zh: '没有这段录制，请刷新再看。',
    en: 'There is no such recording; please look again.',
  },
  'recording-is-over': {
    status: 409,
    zh: '这段已经录完存好了。',
    en: 'This recording is over and kept.',
  },
  'nothing-recorded': {
    status: 422,
    zh: '还没有录到东西，没有可存的。',
    en: 'Nothing was recorded, so there is nothing to keep.',
  },
} as const satisfies Record<string, ProblemText>
