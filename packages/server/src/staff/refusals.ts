import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemText, sayProblem, sendProblem } from '../platform/problems/index.ts'

/** Noes of the staff room, in the words the person reads; each is explained in docs/refusals.md. */
export const staffRefusals = {
  'login-taken': {
    status: 409,
    zh: '这个账号已经有人使用，请换一个。',
    en: 'This login is taken. Please choose another.',
  },
  'duties-kept-apart': {
    status: 409,
    zh: '系统、安全、审计三名管理员须由不同的人担任，也不能兼办业务；批钱的人和付钱的人也不能是同一个人。',
    en: 'The system, security and audit administrators are three people, and none of them works on matters; nor does whoever approves money pay it out.',
  },
  'duty-held-already': {
    status: 409,
    zh: '这位人员已经有这个岗位。',
    en: 'This person holds this duty already.',
  },
  'not-for-yourself': {
    status: 403,
    zh: '不能办理自己的账号和岗位，请由另一位管理员办理。',
    en: 'Nobody does this to their own account or duties. Please ask another administrator.',
  },
  'no-such-unit': {
    status: 422,
    zh: '没有这个单位，或者不在您的范围内。',
    en: 'There is no such unit, or it is not within your reach.',
  },
  'old-password-wrong': {
    status: 422,
    zh: '原密码不对，请核对后再试。',
    en: 'The old password is not right. Please check and try again.',
  },
  'same-password': {
    status: 422,
    zh: '新密码不能与原密码相同。',
    en: 'The new password must differ from the old one.',
  },
} as const satisfies Record<string, ProblemText>
export type StaffRefusal = keyof typeof staffRefusals

export const answerStaffRefusal = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: StaffRefusal,
): FastifyReply => sendProblem(reply, sayProblem(request, code, staffRefusals[code]))
