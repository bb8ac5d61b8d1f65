import type { Language, TypeSize } from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecure } from '../platform/web/index.ts'

/** How this browser likes its pages, and which unit's code it scanned last. Nothing about the person. */
export interface Choices {
  readonly language: Language
  readonly size: TypeSize
  readonly contrast: boolean
  /** Code of the unit whose page is "home". */
  readonly unit?: string
}

const cookie = 'jf_choices'
const aYear = 365 * 86_400

/** What was chosen before; whatever is unreadable counts as not chosen. Chinese first. */
export function readChoices(request: FastifyRequest): Choices {
  const [language, size, contrast, unit = ''] = (request.cookies[cookie] ?? '').split('.')
  return {
    language: language === 'en' ? 'en' : 'zh',
    size: size === 'large' || size === 'largest' ? size : 'normal',
    contrast: contrast === 'high',
    ...(/^[0-9A-Z]{4,12}$/.test(unit) ? { unit } : {}),
  }
}

export function keepChoices(reply: FastifyReply, origin: string, choices: Choices): void {
  const { language, size, contrast, unit = '' } = choices
  reply.setCookie(cookie, [language, size, contrast ? 'high' : 'normal', unit].join('.'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(origin),
    maxAge: aYear,
  })
}

/** The choices with what the query of a display link asks for; anything else in it is ignored. */
export function changedChoices(
  choices: Choices,
  asked: Readonly<Record<string, string | undefined>>,
): Choices {
  const { language, size, contrast } = asked
  return {
    ...choices,
    ...(language === 'zh' || language === 'en' ? { language } : {}),
    ...(size === 'normal' || size === 'large' || size === 'largest' ? { size } : {}),
    ...(contrast === 'normal' || contrast === 'high' ? { contrast: contrast === 'high' } : {}),
  }
}

/** A path of our own to return to; anything that could lead elsewhere becomes the home page. */
export function ownPath(asked: string | undefined): string {
  const target = asked === undefined ? null : URL.parse(asked, 'http://own.invalid')
  if (target === null || target.origin !== 'http://own.invalid') return '/'
  return `${target.pathname}${target.search}`
}
