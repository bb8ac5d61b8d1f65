import {
  aReportedAppeal,
  aReportedDispute,
  aReportedHazard,
  attempt,
  collectiveAtEachStage,
  courtAtEachStage,
  everyCommand,
  lateWithTheFirst,
  onScreenAtEachStage,
  partAtEachStage,
  plannedAtEachStage,
  reckonedAtEachStage,
  type Scene,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { missingSignatures } from '../agreement/index.ts'
import { missingForArchive } from '../archive/index.ts'
import { standingStill } from '../clocks/index.ts'
import {
  type ChangeName,
  commands,
  performanceCommands,
  sittingCommands,
  timeCommands,
  whistleCommands,
} from '../door/index.ts'
import { isRefusal } from '../kernel/index.ts'
import { openGates } from '../mediation/index.ts'
import { sessionsAhead } from '../sittings/index.ts'
import { askStanding } from '../time/index.ts'
import {
  type Arrow,
  evolve,
  isAt,
  lifecycle,
  type Matter,
  standingOf,
  standingOfAssistant,
  standingOfConsultation,
  standingOfObligation,
} from './index.ts'

const nameOf = ({ kind, from, event, to }: Omit<Arrow, 'authority'>) => `${kind}: ${from} -${event}-> ${to}`

/** What still stands in the way of a mediation matters until it has begun, and to nothing that comes after its end. */
const isBeforeTheTable = ({ stage }: Matter): boolean =>
  stage === 'seeking-consent' || stage === 'in-mediation'

/** How far a matter has come: its stage, what stands in the way of the next, and how often it has come back. */
const progress = (matter: Matter): string =>
  JSON.stringify([
    matter.kind,
    matter.stage,
    matter.stage === 'archived' && matter.from,
    matter.acceptedAt === undefined,
    matter.assignedTo === undefined,
    matter.givenBackBy.length > 0,
    matter.parties.length,
    isBeforeTheTable(matter) && openGates(matter).map(({ gate }) => gate),
    matter.stage === 'in-mediation' && matter.sessions.length > 0,
    matter.alsoInForce.length,
    matter.stage === 'signing' && [
      matter.agreement?.terms.partial !== undefined,
      missingSignatures(matter).length,
      matter.agreement?.sealAsked !== undefined,
    ],
    ['following-up', 'terminated'].includes(matter.stage) && missingForArchive(matter).length,
    matter.parties.some(({ invitation }) => invitation !== undefined && invitation.opened === undefined),
    matter.whistles.map(standingOf),
    matter.asks.map((ask) => [ask.decider === undefined, ask.consents.length, askStanding(ask, matter)]),
    matter.clocks.some((clock) => standingStill(clock) !== undefined),
    matter.climb?.awaited ?? false,
    hasOpenCard(matter),
    helpersOf(matter),
    matter.consultations.map(standingOfConsultation),
    signsOf(matter),
    complaintOf(matter),
    courtOf(matter),
    matter.undisputed?.signed.length,
    owedOf(matter),
    isReckoned(matter),
    sittingOf(matter),
    matter.consultations.flatMap(({ concluded }) => concluded?.tasks.map(({ done }) => done !== undefined)),
  ])

/** A whistle that waits is carried through every stage; what is answered to it is the same at each, and needs one look. */
const isAnswering = ({ whistles }: Matter): boolean =>
  whistles.some((whistle) => standingOf(whistle) !== 'called')
const isAboutWhistles = (name: ChangeName): boolean =>
  name === 'rate-department' || whistleCommands.some((command) => command === name)
/** After its end a whistle changes nothing any more. */
const isOver = ({ whistles }: Matter): boolean =>
  whistles.some((whistle) => ['rated', 'called-off'].includes(standingOf(whistle)))

/** What waits between two levels is taken up or returned; at every stage that is the same step to the side. */
const isAboutTheLadder = (name: ChangeName): boolean => ['take-up', 'return-down'].includes(name)

/** A card hinders nothing and helps nothing: at every stage answering it is the same step to the side. */
const hasOpenCard = ({ cards }: Matter): boolean => cards.some(({ answer }) => answer === undefined)

/** Who helps and who sits together: at every stage the same steps to the side, which nothing else waits for. */
const helpersOf = ({ assistants }: Matter): readonly string[] =>
  assistants.filter(({ cause }) => cause === 'named').map(standingOfAssistant)
const isHelped = (matter: Matter): boolean => helpersOf(matter).length > 0
const isConsulted = ({ consultations }: Matter): boolean => consultations.length > 0
const isAboutHelpers = (name: ChangeName): boolean =>
  ['do-part', 'counter-sign', 'release-assistant'].includes(name)
const isAboutConsultations = (name: ChangeName): boolean =>
  [
    'convene-consultation',
    'hold-consultation',
    'conclude-consultation',
    'call-off-consultation',
    'finish-task',
  ].includes(name)

/** Who asked for time waits for an answer; whatever the stage, that is the same step to the side. */
const isAsking = ({ asks }: Matter): boolean => asks.length > 0
const isAboutTime = (name: ChangeName): boolean => timeCommands.some((command) => command === name)

/** A sign is carried through every stage; reporting it and dropping it again is the same step to the side at each. */
const signsOf = ({ screening }: Matter): number => screening?.signs.length ?? 0
const isAboutSafety = (name: ChangeName): boolean => ['screen-matter', 'report-danger'].includes(name)

/** A complaint waits for its answer at every stage, also after the end, and nothing of the matter waits for it. */
const complaintOf = ({ complaints }: Matter): string =>
  complaints.map(({ answer }) => (answer === undefined ? 'open' : 'answered')).join(' ')
const endsComplained = (name: ChangeName): boolean =>
  ['answer-complaint', 'withdraw-matter', 'archive-matter'].includes(name)

/** On its way to a court it goes no other way: that is a step to the side at every stage. */
const courtOf = ({ confirmations: [way] }: Matter): string | undefined =>
  way && `${way.agreed.length} ${way.requested?.court} ${way.decided?.ruling}`
const isAboutTheCourt = (name: ChangeName): boolean =>
  ['agree-to-confirmation', 'hand-to-court', 'record-ruling'].includes(name)

/** What is owed is carried through every stage; what is said of it is the same at each, and needs one look. */
const owedOf = ({ obligations }: Matter): string | undefined =>
  obligations.map(standingOfObligation).find((standing) => standing !== 'replaced')
const isAboutPerformance = (name: ChangeName): boolean =>
  performanceCommands.some((command) => command === name)
/** Steps to the side that have nothing to do with what is owed, and are walked without it. */
const isBesideTheWay = (name: ChangeName): boolean =>
  [
    'blow-whistle',
    'ask-for-time',
    'name-assistants',
    'propose-consultation',
    'give-card',
    'move-up',
  ].includes(name)

/** Nothing waits for a calculation: at every stage keeping, showing and withdrawing one is the same step to the side. */
const isReckoned = ({ calculations }: Matter): boolean => calculations.length > 0
const isAboutReckonings = (name: ChangeName): boolean => name.endsWith('-calculation')

/** A session ahead, and whether it is recorded: at every stage what is said of it is the same step to the side. */
const sittingOf = (matter: Matter): string | undefined => {
  const [session] = sessionsAhead(matter)
  const kept = matter.recordings.map((one) => one.kept !== undefined)
  return session && `${session.way} ${kept.includes(false)} ${kept.includes(true)}`
}
const isAboutSittings = (name: ChangeName): boolean =>
  name.endsWith('-recording') || sittingCommands.some((command) => command === name)

interface Walked {
  readonly arrows: ReadonlySet<string>
  /** Every stage met, with every command that was ever taken there. */
  readonly taken: ReadonlySet<string>
  readonly met: ReadonlyMap<string, Matter>
}

/** Tries every command at every matter that can be reached from these, until nothing new is met. */
function walkAll(scene: Scene, beginnings: readonly Story[]): Walked {
  const arrows = new Set(
    beginnings.map(({ matter }) =>
      nameOf({ kind: matter.kind, from: 'new', event: 'MatterReported', to: 'reported' }),
    ),
  )
  const taken = new Set<string>()
  const met = new Map(beginnings.map(({ matter }) => [progress(matter), matter]))
  for (const matter of met.values()) {
    for (const { name, by, told } of everyCommand(scene, matter)) {
      if (isAnswering(matter) && !isAboutWhistles(name)) continue
      if (matter.climb?.awaited && !isAboutTheLadder(name)) continue
      if (isAsking(matter) && !isAboutTime(name)) continue
      if (hasOpenCard(matter) && name !== 'answer-card') continue
      if (isHelped(matter) && !isAboutHelpers(name)) continue
      if (signsOf(matter) > 0 && !isAboutSafety(name)) continue
      if (complaintOf(matter) !== '' && !endsComplained(name)) continue
      if (courtOf(matter) !== undefined && !isAboutTheCourt(name)) continue
      // What nobody disputes is signed or not; nothing waits for it.
      if (matter.undisputed !== undefined && name !== 'sign-undisputed-facts') continue
      if (isConsulted(matter) && !isAboutConsultations(name)) continue
      if (isReckoned(matter) && !isAboutReckonings(name)) continue
      if (sittingOf(matter) !== undefined && !isAboutSittings(name)) continue
      const owed = owedOf(matter)
      if (owed !== undefined && isBesideTheWay(name)) continue
      if (owed !== undefined && owed !== 'late' && !isAboutPerformance(name)) continue
      const answer = attempt({ scene, matter }, name, by, told)
      if (isRefusal(answer)) continue
      if (answer.length > 0) taken.add(`${matter.kind} ${matter.stage} ${name}`)
      let after = matter
      for (const event of answer) {
        const before = after
        after = evolve(before, event)
        if (after.stage !== before.stage) {
          arrows.add(nameOf({ kind: after.kind, from: before.stage, event: event.type, to: after.stage }))
        }
      }
      const key = progress(after)
      // A third party changes what mediation waits for, and nothing before or after it.
      const isFamiliar = after.parties.length > 2 && after.stage !== 'in-mediation'
      const isAside =
        (isReckoned(after) && !isReckoned(matter)) || (sittingOf(after) !== undefined && !sittingOf(matter))
      if (!isFamiliar && !isOver(after) && !isAside && !met.has(key)) met.set(key, after)
    }
  }
  return { arrows, taken, met }
}

describe.each(scenes)('in $region.id', (scene) => {
  const walked = walkAll(scene, [
    ...[aReportedDispute(scene), aReportedAppeal(scene), aReportedHazard(scene)],
    lateWithTheFirst(scene),
    // Two on one side are walked no further: what they may say is tried once at each stage.
    ...collectiveAtEachStage(scene),
    ...plannedAtEachStage(scene),
    ...onScreenAtEachStage(scene),
    ...courtAtEachStage(scene),
    ...partAtEachStage(scene),
    ...reckonedAtEachStage(scene),
  ])

  it('a matter takes exactly the steps of the lifecycle table, none missing and none besides', () => {
    expect([...walked.arrows].sort()).toEqual(lifecycle.map(nameOf).sort())
  })

  it('a command is taken at exactly the stages it declares', () => {
    const declared = commandNames().flatMap((name) =>
      Object.entries(commands[name].from).flatMap(([kind, stages]) =>
        stages.map((stage) => `${kind} ${stage} ${name}`),
      ),
    )
    // A knock is never refused: it is harmless at every stage.
    const untried = declared.filter((line) => !walked.taken.has(line) && !line.endsWith('knock'))
    expect([...walked.taken].filter((line) => !declared.includes(line))).toEqual([])
    expect(untried).toEqual([])
  })

  it('outside its stages every command is refused as coming at the wrong time, and says at which stage the matter is', () => {
    const oneAtEach = new Map(
      [...walked.met.values()].map((matter) => [`${matter.kind} ${matter.stage}`, matter]),
    )
    for (const matter of oneAtEach.values()) {
      for (const { name, by, told } of everyCommand(scene, matter)) {
        if (isAt(matter, commands[name].from)) continue
        expect(attempt({ scene, matter }, name, by, told)).toEqual({
          refused: 'not-at-this-stage',
          stage: matter.stage,
          kind: matter.kind,
        })
      }
    }
  })

  it('every stage can be left, except the archive of what was never taken up', () => {
    const left = new Set([...walked.arrows].map((arrow) => arrow.split(' ').slice(0, 2).join(' ')))
    const met = new Set([...walked.met.values()].map(({ kind, stage }) => `${kind}: ${stage}`))
    const dead = [...met].filter((stage) => !left.has(stage))
    expect(dead).toEqual([])
  })
})

it('each arrow is drawn once and names its authority', () => {
  expect(new Set(lifecycle.map(nameOf)).size).toBe(lifecycle.length)
  expect(lifecycle.filter(({ authority }) => authority.trim() === '')).toEqual([])
})

function commandNames(): ChangeName[] {
  return Object.keys(commands) as ChangeName[]
}
