import type { Day } from '../calendar/index.ts'
import { type Role, roles } from '../kernel/index.ts'
import { type MessageChannel, messageChannels } from './kinds.ts'

/** In the console, or by one of the ways outside it. */
export type HeardBy = 'app' | MessageChannel
const heardBy: readonly HeardBy[] = ['app', ...messageChannels]

/** How many messages all people of a role together got on a day by a way. */
export interface RoleCount {
  readonly day: Day
  readonly role: Role
  readonly channel: HeardBy
  readonly messages: number
  readonly urgent: number
}

/** How many people held a role on a day. */
export interface RolePeople {
  readonly day: Day
  readonly role: Role
  readonly people: number
}

/** A figure for each day; null where so few held the role that it would tell of one of them. */
export type Figures = readonly (number | null)[]

export interface RoleBurden {
  readonly role: Role
  readonly people: Figures
  readonly ways: readonly {
    readonly channel: HeardBy
    readonly messages: Figures
    readonly urgent: Figures
  }[]
}

/** Of fewer people nothing is said: with one it would be that person's own figure, with two each knows the other's. */
export const fewestForFigures = 3

/**
 * How much the people of each role hear, day by day, in the order of `days`. A figure stands only for a day on which at least
 * three held the role, and nothing adds up over roles, so that no figure left out can be worked out from the others.
 */
export function burdenOf(
  days: readonly Day[],
  counts: readonly RoleCount[],
  people: readonly RolePeople[],
): readonly RoleBurden[] {
  return roles.flatMap((role): RoleBurden[] => {
    const held = days.map((day) => people.find((one) => one.role === role && one.day === day)?.people ?? 0)
    const own = counts.filter((count) => count.role === role && days.includes(count.day))
    if (own.length === 0) return []
    const figures = (channel: HeardBy, of: 'messages' | 'urgent'): Figures =>
      days.map((day, at) => {
        if ((held[at] ?? 0) < fewestForFigures) return null
        return own.find((count) => count.channel === channel && count.day === day)?.[of] ?? 0
      })
    const ways = heardBy
      .map((channel) => ({
        channel,
        messages: figures(channel, 'messages'),
        urgent: figures(channel, 'urgent'),
      }))
      .filter(({ messages }) => messages.some((figure) => figure !== null && figure > 0))
    return [{ role, people: held.map((count) => (count < fewestForFigures ? null : count)), ways }]
  })
}
