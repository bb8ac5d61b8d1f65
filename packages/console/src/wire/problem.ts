import type { Problem } from '@jiefen/contract'
import { inBoth, spokenLanguage } from '../language/index.ts'

export type { Problem }

/** The server said no, or could not be reached; `problem` is already in the reader's language. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

const words = inBoth(
  {
    unreachable: '暂时连不上服务器',
    unreachableDo: '您填的内容还在。请看看网络，过一会儿再试一次。',
    unreadable: '服务器的回答看不懂',
    unreadableDo: '您填的内容还在。请过一会儿再试；还不行，请告诉系统管理员。',
  },
  {
    unreachable: 'The server cannot be reached just now',
    unreachableDo: 'What you typed is still here. Check the network and try again in a moment.',
    unreadable: 'The server’s answer could not be read',
    unreadableDo:
      'What you typed is still here. Try again in a moment; if it stays, tell the system administrator.',
  },
)

const local = (code: string, title: string, detail: string, status: number): Problem => ({
  type: 'about:blank',
  title,
  status,
  detail,
  code,
})

export function unreachable(): Refused {
  const say = words[spokenLanguage()]
  return new Refused(local('unreachable', say.unreachable, say.unreachableDo, 0))
}

/** Reads a refusal; anything that is not problem+json becomes a plain sentence and keeps its status. */
export function parseProblem(body: unknown, status: number): Refused {
  if (isProblem(body)) return new Refused(body)
  // A gateway's own page: the service behind it was not reached.
  if (status >= 502 && status <= 504) return unreachable()
  const say = words[spokenLanguage()]
  return new Refused(local('unreadable', say.unreadable, `${say.unreadableDo}（${status}）`, status))
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'code' in body
}

/** Whatever was thrown, as something that can be shown. */
export const problemOf = (thrown: unknown): Problem =>
  thrown instanceof Refused ? thrown.problem : unreachable().problem
