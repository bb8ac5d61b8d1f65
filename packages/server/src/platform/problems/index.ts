import type { FastifyReply, FastifyRequest } from 'fastify'

export type Language = 'zh' | 'en'

/** What a person reads when something did not work: a sentence that says what to do. */
export interface ProblemText {
  readonly status: number
  readonly zh: string
  readonly en: string
}

/**
 * A no of the door itself: not logged in, not found, too many tries. Business noes are returned by the rules and
 * never thrown; both end as problem+json (RFC 9457) in the person's language.
 */
export class DoorProblem extends Error {
  readonly code: DoorCode
  readonly facts: Readonly<Record<string, unknown>>
  constructor(code: DoorCode, facts: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

export const doorProblems = {
  'malformed-request': {
    status: 400,
    zh: '提交的内容有误，请按提示改正后再试。',
    en: 'Something in what was sent is not right. Please correct it and try again.',
  },
  'not-logged-in': { status: 401, zh: '请先登录。', en: 'Please log in first.' },
  'wrong-login': {
    status: 401,
    zh: '账号、密码或验证码不对，请核对后再试。',
    en: 'The login, password or code is not right. Please check and try again.',
  },
  'login-locked': {
    status: 429,
    zh: '连续多次输错，账号暂时锁定，请稍后再试。',
    en: 'Too many wrong tries. The account is locked for a while; please try later.',
  },
  'second-factor-needed': {
    status: 401,
    zh: '还差一步：请输入验证器上的六位数字。',
    en: 'One more step: please enter the six digits of your authenticator.',
  },
  'password-change-needed': {
    status: 403,
    zh: '首次登录请先修改密码。',
    en: 'Please change your first password before going on.',
  },
  'weak-password': {
    status: 422,
    zh: '密码至少 10 位，并含字母、数字、符号中的三种。',
    en: 'At least 10 characters, with three kinds of: small letters, capitals, digits, signs.',
  },
  csrf: {
    status: 403,
    zh: '页面停留太久，请刷新后再提交。',
    en: 'This page has been open too long. Please reload it and send again.',
  },
  'not-yours': {
    status: 403,
    zh: '您没有办理这一步的权限，请联系本单位负责人。',
    en: 'This step is not yours to take. Please ask the person in charge of your unit.',
  },
  'reason-needed': {
    status: 403,
    zh: '这件事不由您办理，查看前请写明原因；当事人能看到这条记录。',
    en: 'This matter is not yours to handle. Say why you open it; the person concerned can see the record.',
  },
  'not-found': {
    status: 404,
    zh: '没有找到，或者不在您的范围内。',
    en: 'Not found, or not within your reach.',
  },
  'stale-version': {
    status: 409,
    zh: '刚才有人先办了一步，请看看有什么变化再继续。',
    en: 'Somebody else acted first. Please look at what changed, then go on.',
  },
  'key-used-otherwise': {
    status: 422,
    zh: '这次提交与上次不同，请重新填写后提交。',
    en: 'The same request key came with different content. Please start again.',
  },
  'too-large': {
    status: 413,
    zh: '文件太大，请选小一点的再试。',
    en: 'The file is too large. Please choose a smaller one.',
  },
  'wrong-file-type': {
    status: 415,
    zh: '只能上传照片（JPG、PNG、WebP），文件内容与名称须一致。',
    en: 'Only photos (JPG, PNG, WebP) can be taken, and a file must be what its name says.',
  },
  'too-many-tries': {
    status: 429,
    zh: '操作太频繁，请稍等一会儿再试。',
    en: 'Too many tries. Please wait a little.',
  },
  'too-many-pages': {
    status: 429,
    zh: '您同时打开的页面太多了，请先关掉几个。',
    en: 'You have too many pages open at once. Please close some of them.',
  },
  'video-not-open': {
    status: 409,
    zh: '视频调解室现在没有开放：开始前三十分钟可以进，记录签完或者取消了就关了。',
    en: 'The room on screens is not open now: it opens thirty minutes before the session and closes once the record is signed or the session is called off.',
  },
  'video-full': {
    status: 409,
    zh: '视频里人已经满了，请等一会儿，或者和一起来的人共用一部手机。',
    en: 'The room on screens is full. Please wait a little, or share one telephone.',
  },
  'video-not-together': {
    status: 409,
    zh: '对方现在和您不在一个屋里，没有送出去。',
    en: 'You are not in one room with them just now; it was not sent.',
  },
  'video-elsewhere': {
    status: 409,
    zh: '您在另一个页面进来了，这一页已经停下。',
    en: 'You came in on another page; this one has stopped.',
  },
  'character-missing': {
    status: 422,
    zh: '有一个字打印不出来，请换成常用写法或手写。',
    en: 'One character cannot be printed. Use another form of it, or write it by hand.',
  },
  'no-room-left': {
    status: 507,
    zh: '系统存储暂时已满，您填写的内容没有提交，请稍后再试或拨打电话。',
    en: 'Storage is full for the moment. Nothing was sent; please try later or call us.',
  },
  'not-now': {
    status: 503,
    zh: '系统暂时连不上，内容没有丢，请稍后再试。',
    en: 'The system cannot be reached for the moment. Please try again shortly.',
  },
  'our-fault': {
    status: 500,
    zh: '系统出了问题，我们已经记下，请稍后再试。',
    en: 'Something broke on our side. It has been written down; please try again later.',
  },
} as const satisfies Record<string, ProblemText>
export type DoorCode = keyof typeof doorProblems

export interface SaidProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly faults?: readonly { readonly field: string; readonly problem: string }[]
  readonly request: string
}

export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'

export function sayProblem(
  request: FastifyRequest,
  code: string,
  text: ProblemText,
  more: Pick<SaidProblem, 'facts' | 'faults'> = {},
): SaidProblem {
  return {
    type: `/problems/${code}`,
    title: text[languageOf(request)],
    status: text.status,
    code,
    ...(more.facts !== undefined && Object.keys(more.facts).length > 0 ? { facts: more.facts } : {}),
    ...(more.faults !== undefined ? { faults: more.faults } : {}),
    request: request.id,
  }
}

export function sendProblem(reply: FastifyReply, problem: SaidProblem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(problem)
}

/** Which problem of the door an unexpected error is: a database that is away is not our bug, a full disk neither. */
export function doorCodeOf(error: unknown): DoorCode {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ENOSPC' || code === '53100') return 'no-room-left'
  // Text that no PostgreSQL can keep: U+0000, bytes of another encoding.
  if (code === '22P05' || code === '22021') return 'malformed-request'
  if (code !== undefined && (awayCodes.has(code) || code.startsWith('08') || code.startsWith('57P')))
    return 'not-now'
  if (
    message !== undefined &&
    /Connection terminated|timeout exceeded when trying to connect|is not queryable/.test(message)
  )
    return 'not-now'
  return 'our-fault'
}

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', '53300', '25006'])
