import { type ChangeName, type CommandOf, commands } from '@jiefen/domain/door'
import { matterNumber, type ReportMatter, reportMatter } from '@jiefen/domain/intake'
import { asInstant, type By, type Instant, instant, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { fold, foldOnto, type Matter, type MatterEvent } from '@jiefen/domain/matter'
import { asParty, informant, otherSide } from './people.ts'
import type { Scene } from './small-regions.ts'

/** A matter as it has been told so far. Each step of a story takes an hour, from a Monday morning on. */
export interface Story {
  readonly scene: Scene
  readonly events: readonly MatterEvent[]
  readonly matter: Matter
}

export const mondayMorning: Instant = instant('2026-11-23T01:30:00Z')
export const hour = 3_600_000

/** A command as a story tells it: who, and what; the time comes by itself. */
export type Told<Name extends ChangeName> = Omit<CommandOf<Name>, 'at' | 'by'> & { readonly at?: Instant }

export const now = (story: Pick<Story, 'matter'>): Instant => asInstant(story.matter.lastAt + hour)

/** What the decision says, without going on. */
export function attempt<Name extends ChangeName>(
  story: Pick<Story, 'matter' | 'scene'>,
  name: Name,
  by: By,
  told: Told<Name>,
): MatterEvent[] | Refusal {
  // One call for all commands: the names tie command and decision together, which the compiler cannot follow.
  const decide: (command: never, matter: Matter, region: Scene['region']) => MatterEvent[] | Refusal =
    commands[name].decide
  return decide({ at: now(story), ...told, by } as never, story.matter, story.scene.region)
}

/** The story goes on with this; throws when it is refused, for then the story is told wrongly. */
export function andThen<Name extends ChangeName>(story: Story, name: Name, by: By, told: Told<Name>): Story {
  const answer = attempt(story, name, by, told)
  if (isRefusal(answer))
    throw new Error(`${name} was refused at ${story.matter.stage}: ${JSON.stringify(answer)}`)
  return { ...story, events: [...story.events, ...answer], matter: foldOnto(story.matter, answer) }
}

/** A report as a resident brings it: the neighbour's water, told at the nearest centre and not where it happened. */
export const aReport = (scene: Scene, differently: Partial<ReportMatter> = {}): ReportMatter => ({
  number: matterNumber(scene.region.divisionCode, '2026-11-23', 'dispute', 123),
  channel: 'code',
  firstUnit: scene.first,
  kind: 'dispute',
  story: '楼上邻居家漏水，把我家的天花板泡坏了，说了几次都不管。',
  wish: '希望修好，赔一点粉刷钱',
  place: { unit: scene.home, words: '3 号楼 2 单元' },
  anonymous: false,
  parties: [informant, otherSide],
  photos: [],
  answers: [],
  noticeVersion: '2026-11',
  at: mondayMorning,
  by: asParty(informant),
  ...differently,
})

export function reported(scene: Scene, differently: Partial<ReportMatter> = {}): Story {
  const events = reportMatter(aReport(scene, differently), scene.region)
  if (isRefusal(events)) throw new Error(`the report was refused: ${JSON.stringify(events)}`)
  return { scene, events, matter: fold(events) }
}
