import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Sign,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { questionOf } from './duties.ts'

export interface ScreenMatter extends Act {
  readonly signs: readonly {
    readonly code: string
    readonly concerns?: readonly PartyId[]
    readonly words?: string
  }[]
  /** Why a sign that stood before no longer does. */
  readonly words?: string
}

/** From the first moment somebody looks at it, and for as long as people are still brought together. */
export const screenMatterFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation', 'signing'],
}

export type ScreenMatterRefused =
  | WrongStage
  | 'unknown-sign'
  | 'sign-twice'
  | 'unknown-party'
  | 'concerns-nobody'
  | 'sign-dropped-without-words'

/**
 * Asked before anybody is brought together: what must be reported may not be mediated away (人民调解法 art. 25,
 * 反家庭暴力法 art. 14, 未成年人保护法 art. 11). Asked as often as somebody sees a reason; the newest answers count.
 */
export function screenMatter(
  command: ScreenMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ScreenMatterRefused> {
  const { words, at, by } = command
  if (!isAt(matter, screenMatterFrom)) return notAtThisStage(matter)
  const before = matter.screening?.signs ?? []
  const signs: Sign[] = []
  for (const { code, concerns = [], words: seen } of command.signs) {
    const question = questionOf(code, region)
    if (question === undefined) return { refused: 'unknown-sign', sign: code }
    if (signs.some((sign) => sign.code === code)) return { refused: 'sign-twice', sign: code }
    const stranger = concerns.find((party) => findParty(matter, party) === undefined)
    if (stranger !== undefined) return { refused: 'unknown-party', party: stranger }
    if (question.follows.includes('guardian') && concerns.length === 0)
      return { refused: 'concerns-nobody', sign: code }
    const standing = before.find((sign) => sign.code === code)
    signs.push({
      code,
      concerns: [...new Set(concerns)],
      ...ifWritten(seen, (text) => ({ words: text })),
      follows: question.follows,
      since: standing?.since ?? at,
    })
  }
  const gone = before.map(({ code }) => code).filter((code) => !signs.some((sign) => sign.code === code))
  if (gone.length > 0 && !isWritten(words)) return { refused: 'sign-dropped-without-words', signs: gone }

  return [
    {
      type: 'MatterScreened',
      signs,
      ...(gone.length > 0 ? { gone } : {}),
      ...ifWritten(words, (text) => ({ words: text })),
      at,
      by,
    },
  ]
}
