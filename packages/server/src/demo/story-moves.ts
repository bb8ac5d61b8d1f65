import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { sealChecks } from '@jiefen/domain/sealing'
import type { PartyTyped } from '../parties/index.ts'
import type { Step } from './stage-hand.ts'

/** What somebody brings, and what happens to it; all people, numbers and places in it are invented. */
export interface Story {
  readonly kind: 'dispute' | 'appeal' | 'hazard'
  readonly story: string
  readonly wish?: string
  readonly informant?: PartyTyped
  readonly other?: PartyTyped
  readonly category?: string
  readonly daysAgo: number
  /** The steps after the report; each sees the matter as the step before left it. */
  readonly steps: readonly ((matter: Matter, region: Region) => Step | Step[])[]
}

export const informantOf = (matter: Matter): string =>
  matter.parties.find(({ side }) => side === 'informant')?.id ?? ''
const otherOf = (matter: Matter): string => matter.parties.find(({ side }) => side === 'other-side')?.id ?? ''

export const sort = (category: string) => (): Step => ({
  name: 'sort-matter',
  fields: { category, why: '与反映人核对后确定类别' },
})
export const accept = (): Step => ({ name: 'accept-matter', fields: {}, hours: 3 })
export const inviteOther = (matter: Matter): Step => ({
  name: 'invite-party',
  fields: { party: otherOf(matter), way: 'link' },
  hours: 2,
})
const consent =
  (who: (matter: Matter) => string) =>
  (matter: Matter): Step[] => {
    const party = who(matter)
    if (matter.parties.find(({ id }) => id === party)?.consent.answer === 'given') return []
    return [{ name: 'give-consent', fields: { party, how: 'own-hand', rightsTold: true }, party, hours: 5 }]
  }
const showBoth = (matter: Matter): Step[] =>
  matter.parties.map(({ id }) => ({ name: 'show-identity', fields: { party: id, paper: '居民身份证' } }))
const declare = (): Step => ({ name: 'declare-interest', fields: { ties: 'none' }, hours: 1 })
const agreeBoth = (matter: Matter): Step[] =>
  matter.parties.map(({ id }) => ({ name: 'agree-to-mediator', fields: { party: id }, party: id, hours: 1 }))
export const session =
  (record: string) =>
  (matter: Matter): Step => ({
    name: 'hold-session',
    fields: {
      heldAt: matter.lastAt,
      place: '调解室',
      present: matter.parties.map(({ id }) => id),
      others: [],
      open: false,
      record,
      risk: { sharpening: false },
    },
    hours: 20,
  })
export const draw = (facts: string, clauses: string[], by: string) => (): Step => ({
  name: 'draw-agreement',
  fields: {
    terms: {
      form: 'written',
      facts,
      clauses: clauses.map((text) => ({ text })),
      performance: { way: '转账或当面履行', by },
    },
  },
  hours: 1,
})
export const signMediator = (matter: Matter): Step => ({
  name: 'sign-agreement',
  fields: {
    version: matter.agreement?.version ?? 1,
    signer: { mediator: matter.mediator?.person },
    way: 'signature',
  },
})
export const askForSeal = (matter: Matter): Step => ({
  name: 'ask-for-seal',
  fields: { version: matter.agreement?.version ?? 1, checked: sealChecks },
})
export const seal = (matter: Matter): Step => ({
  name: 'affix-seal',
  fields: { version: matter.agreement?.version ?? 1 },
  hours: 1,
})
export const followUp =
  (kept: string, satisfaction: number, words: string) =>
  (matter: Matter): Step => ({
    name: 'record-follow-up',
    fields: { party: informantOf(matter), kept, satisfaction, words },
    hours: 72,
  })

const propose = 'propose' as const
type Moves = Story['steps'][number] | typeof propose

/** Up to the first session: both asked, both willing, a mediator both accept. */
export const untilMediation: readonly Moves[] = [
  accept,
  (): Step => ({ name: 'screen-matter', fields: { signs: [] } }),
  inviteOther,
  consent(informantOf),
  consent(otherOf),
  propose,
  declare,
  agreeBoth,
  showBoth,
]

export interface StoryMoves extends Omit<Story, 'steps'> {
  readonly moves: readonly (Moves | 'open' | 'rectify' | 'whistle' | 'sign')[]
}

export const named = (name: string, telephone: string): PartyTyped => ({ name, telephone })
