import type { AskView, ClockView } from '@jiefen/contract'
import { unitWords } from '@jiefen/domain/calendar'
import { standingStill } from '@jiefen/domain/clocks'
import { mayAboutAsk, mayAboutClock } from '@jiefen/domain/door'
import { isoOf } from '@jiefen/domain/kernel'
import type { Ask, Clock } from '@jiefen/domain/matter'
import { getUnit } from '@jiefen/domain/region'
import { askStanding, moreTimeFor, pauseReasonsFor } from '@jiefen/domain/time'
import { explainClock, forStaff } from './explain-clock.ts'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'
import { changeWords, pauseReasonWords } from './time-words.ts'

/** Every request for time, settled ones too: who asked for what, and what became of it. */
export const asksView = (looking: Looking): AskView[] =>
  looking.matter.asks.map((ask) => askView(ask, looking))

function askView(ask: Ask, { matter, actor, region }: Looking): AskView {
  const { id, of, change, why, at, by, decider, consents, outcome } = ask
  return {
    id,
    clock: of.name,
    ...(of.about === undefined ? {} : { about: of.about }),
    kind: change.kind,
    what: changeWords(ask, matter.clocks, region),
    why,
    at: isoOf(at),
    by: authorWords(by, region, matter),
    decidedBy: decider === undefined ? 'consent' : 'approval',
    ...(decider === undefined ? {} : { decider: getUnit(region, decider).name }),
    standing: askStanding(ask, matter),
    consents: [...consents],
    ...(outcome === undefined
      ? {}
      : {
          outcome: {
            granted: outcome.granted,
            ...(outcome.why === undefined ? {} : { why: outcome.why }),
            at: isoOf(outcome.at),
            by: authorWords(outcome.by, region, matter),
          },
        }),
    may: mayAboutAsk(actor, id, matter, region),
  }
}

/** A clock with its reasons; recomputed from its own ledger, so that anybody can check it. */
export function clockView(clock: Clock, looking: Looking): ClockView {
  const { matter, actor, region, now } = looking
  const paused = standingStill(clock)
  const may = mayAboutClock(actor, clock, matter, region)
  const more = may['ask-for-time'] ? moreTimeFor(clock, region) : undefined
  const reasons = may['ask-for-time'] ? pauseReasonsFor(clock, region) : []
  return {
    name: clock.name,
    startedAt: isoOf(clock.startedAt),
    dueAt: isoOf(clock.dueAt),
    owner: getUnit(region, clock.owner).name,
    ...(clock.about === undefined ? {} : { about: clock.about }),
    ...(clock.assigner === undefined
      ? {}
      : { assigner: authorWords({ kind: 'staff', ...clock.assigner }, region, matter) }),
    authority: clock.authority,
    reasons: explainClock(clock, region, now, forStaff(region, matter)),
    late: paused === undefined && now >= clock.dueAt,
    ...(paused === undefined
      ? {}
      : { paused: { since: isoOf(paused.since), reason: pauseReasonWords(region, paused.reason) } }),
    ...(more === undefined
      ? {}
      : { extension: { by: more.by, unit: unitWords(more.unit), most: more.most } }),
    pauseReasons: reasons.map(({ code, name }) => ({ code, name: { ...name } })),
    may,
  }
}
