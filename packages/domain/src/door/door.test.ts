import {
  actorWith,
  afterASession,
  afterConsent,
  anAcceptedAppeal,
  anAcceptedDispute,
  anAcceptedHazard,
  andThen,
  answeredAppeal,
  aPassedOnDispute,
  aReportedAppeal,
  aReportedDispute,
  aReportedHazard,
  archived,
  aScreenedDispute,
  asParty,
  assignedAppeal,
  attempt,
  decidedAppeal,
  declined,
  drawnOnPhone,
  everyCommand,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  orderedToRectify,
  otherSide,
  otherSideId,
  readyForArchive,
  rectifiedAtOnce,
  reopened,
  reported,
  type Scene,
  type Story,
  safeAgain,
  scenes,
  settled,
  terminated,
  town,
  whileSigning,
  withdrawn,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { type Actor, isRefusal } from '../kernel/index.ts'
import { commandNames } from '../permission/index.ts'
import { rootOf } from '../region/index.ts'
import { sealChecks } from '../sealing/index.ts'
import { commands, mayNow, nextStep } from './index.ts'

const toldStories: readonly ((scene: Scene) => Story)[] = [
  aReportedDispute,
  aReportedAppeal,
  aReportedHazard,
  aPassedOnDispute,
  anAcceptedDispute,
  aScreenedDispute,
  afterConsent,
  withMediator,
  inMediation,
  afterASession,
  whileSigning,
  settled,
  readyForArchive,
  archived,
  declined,
  withdrawn,
  reopened,
  terminated,
  anAcceptedHazard,
  rectifiedAtOnce,
  orderedToRectify,
  safeAgain,
  anAcceptedAppeal,
  assignedAppeal,
  decidedAppeal,
  answeredAppeal,
]

describe.each(scenes)('in $region.id', (scene) => {
  const top = rootOf(scene.region).id
  const everybody: readonly Actor[] = [
    actorWith('somebody', ['receptionist', top], ['supervisor', top]),
    actorWith('a handler', ['department-handler', scene.home], ['department-handler', scene.department]),
    actorWith('grid-worker of home', ['grid-worker', scene.home]),
    actorWith(mediatorOf(scene).person, ['mediator', scene.committee]),
    actorWith('a keeper', ['seal-keeper', scene.committee]),
    { kind: 'party', party: informantId },
    { kind: 'party', party: otherSideId },
    { kind: 'clock' },
  ]

  it('what nobody may do now is refused, whoever tries it', () => {
    for (const told of toldStories) {
      const story = told(scene)
      const may = everybody.map((actor) => mayNow(actor, story.matter, scene.region))
      for (const { name, by, told: command } of everyCommand(scene, story.matter)) {
        if (may.some((answers) => answers[name])) continue
        const answer = attempt(story, name, by, command)
        expect([name, story.matter.stage, isRefusal(answer) || answer.length === 0]).toEqual([
          name,
          story.matter.stage,
          true,
        ])
      }
    }
  })

  it('the next step is something that somebody may do now', () => {
    for (const told of toldStories) {
      const { matter } = told(scene)
      const { what } = nextStep(matter)
      if (what === 'nothing') continue
      const names = {
        'give-name': 'correct-party',
        'name-guardian': 'correct-party',
        'plan-anew': 'call-off-session',
        'rectify-hazard': 'rectify-at-once',
        'answer-whistle': 'give-result',
        'urge-performance': 'promise-performance',
      } as const
      const name =
        what in names ? names[what as keyof typeof names] : (what as Exclude<typeof what, keyof typeof names>)
      expect([what, everybody.some((actor) => mayNow(actor, matter, scene.region)[name])]).toEqual([
        what,
        true,
      ])
    }
  })

  it('answers for every command by name, and reporting is none of a matter that is there', () => {
    for (const actor of everybody) {
      const may = mayNow(actor, aReportedDispute(scene).matter, scene.region)
      expect(Object.keys(may)).toEqual(commandNames)
      expect(may['report-matter']).toBe(false)
    }
  })

  it.each([
    ['a report', aReportedDispute, { who: 'unit', unit: scene.first, what: 'accept-matter' }],
    ['one that was passed on', aPassedOnDispute, { who: 'unit', unit: scene.home, what: 'accept-matter' }],
    ['an accepted dispute', anAcceptedDispute, { who: 'unit', unit: scene.home, what: 'screen-matter' }],
    ['a screened dispute', aScreenedDispute, { who: 'party', party: informantId, what: 'give-consent' }],
    ['one to which all agree', afterConsent, { who: 'party', party: informantId, what: 'choose-mediator' }],
    [
      'one with everything in place',
      withMediator,
      { who: 'mediator', person: mediatorOf(scene).person, what: 'open-mediation' },
    ],
    [
      'one in mediation',
      inMediation,
      { who: 'mediator', person: mediatorOf(scene).person, what: 'hold-session' },
    ],
    [
      'one after a session',
      afterASession,
      { who: 'mediator', person: mediatorOf(scene).person, what: 'draw-agreement' },
    ],
    ['one to be signed', whileSigning, { who: 'party', party: informantId, what: 'sign-agreement' }],
    ['a settled one', settled, { who: 'unit', unit: scene.home, what: 'record-follow-up' }],
    ['a complete file', readyForArchive, { who: 'unit', unit: scene.home, what: 'archive-matter' }],
    ['a closed file', archived, { who: 'nobody', what: 'nothing' }],
    ['a reopened one', reopened, { who: 'unit', unit: scene.home, what: 'resume-matter' }],
    [
      'one that failed',
      terminated,
      { who: 'unit', unit: scene.home, what: 'show-identity', party: informantId },
    ],
    ['a declined one', declined, { who: 'unit', unit: scene.first, what: 'archive-matter' }],
    ['an accepted hazard', anAcceptedHazard, { who: 'unit', unit: scene.home, what: 'rectify-hazard' }],
    [
      'an ordered rectification',
      orderedToRectify,
      { who: 'unit', unit: scene.home, what: 'report-rectified' },
    ],
    ['a rectified hazard', rectifiedAtOnce, { who: 'unit', unit: scene.home, what: 'recheck-hazard' }],
    ['an accepted appeal', anAcceptedAppeal, { who: 'unit', unit: scene.home, what: 'assign-appeal' }],
    ['an assigned appeal', assignedAppeal, { who: 'unit', unit: scene.department, what: 'decide-appeal' }],
    ['a decided appeal', decidedAppeal, { who: 'unit', unit: scene.department, what: 'answer-appeal' }],
  ] as const)('the next step of %s has one owner', (_, told, step) => {
    expect(nextStep(told(scene).matter)).toEqual(step)
  })

  it('in signing the steps follow one another to the seal, which is the committee’s', () => {
    let story = whileSigning(scene)
    const steps = [nextStep(story.matter).what]
    const sign = { version: 1, way: 'signature', ...drawnOnPhone } as const
    story = andThen(story, 'sign-agreement', asParty(informant), { ...sign, signer: { party: informantId } })
    story = andThen(story, 'sign-agreement', asParty(otherSide), { ...sign, signer: { party: otherSideId } })
    steps.push(nextStep(story.matter).what)
    story = andThen(story, 'sign-agreement', mediatorOf(scene), {
      ...sign,
      signer: { mediator: mediatorOf(scene).person },
    })
    steps.push(nextStep(story.matter).what)
    story = andThen(story, 'ask-for-seal', mediatorOf(scene), { version: 1, checked: sealChecks })
    expect([...steps, nextStep(story.matter)]).toEqual([
      'sign-agreement',
      'sign-agreement',
      'ask-for-seal',
      { who: 'unit', unit: scene.committee, what: 'affix-seal' },
    ])
  })
})

describe('the next step towards mediation', () => {
  const desk = homeDesk(town)
  const acceptedAndScreened = (story: Story): Story =>
    andThen(andThen(story, 'accept-matter', desk, {}), 'screen-matter', desk, { signs: [] })

  it('is the desk’s while somebody has still to be asked, and then that person’s', () => {
    const atTheDesk = reported(town, { by: { ...desk, unit: town.first }, channel: 'desk' })
    const accepted = acceptedAndScreened(atTheDesk)
    expect(nextStep(accepted.matter)).toEqual({
      who: 'unit',
      unit: town.home,
      what: 'invite-party',
      party: informantId,
    })
    const invited = andThen(accepted, 'invite-party', desk, { party: informantId, way: 'letter' })
    expect(nextStep(invited.matter)).toEqual({ who: 'party', party: informantId, what: 'give-consent' })
  })

  it('is the informant’s own while they have no name', () => {
    const unknown = { id: informantId, side: 'informant', type: 'person' } as const
    const story = acceptedAndScreened(reported(town, { anonymous: true, parties: [unknown, otherSide] }))
    expect(nextStep(story.matter)).toEqual({ who: 'party', party: informantId, what: 'give-name' })
  })

  it('is the desk’s when nobody knows the other side, or its name', () => {
    const alone = acceptedAndScreened(reported(town, { parties: [informant] }))
    expect(nextStep(alone.matter)).toEqual({ who: 'unit', unit: town.home, what: 'add-party' })
    const { name: _, ...nameless } = { ...otherSide, description: '楼下的饭店' }
    const described = acceptedAndScreened(
      reported(town, { parties: [{ ...informant }, nameless], informantAgrees: true }),
    )
    expect(nextStep(described.matter)).toEqual({
      who: 'unit',
      unit: town.home,
      what: 'give-name',
      party: otherSideId,
    })
  })

  it('goes from the mediator’s word on their ties to each party’s yes', () => {
    const mediator = mediatorOf(town)
    let story = andThen(afterConsent(town), 'propose-mediator', desk, {
      mediator: mediator.person,
      name: '何秉公',
      committee: town.committee,
      chosenBy: 'committee',
    })
    expect(nextStep(story.matter)).toEqual({
      who: 'mediator',
      person: mediator.person,
      what: 'declare-interest',
    })
    story = andThen(story, 'declare-interest', mediator, { ties: 'none' })
    expect(nextStep(story.matter)).toEqual({ who: 'party', party: informantId, what: 'agree-to-mediator' })
  })
})

describe('what is offered to a party', () => {
  const other: Actor = { kind: 'party', party: otherSideId }
  const may = (story: Story) => mayNow(other, story.matter, town.region)

  it('is never a yes to nobody, or to what they have said yes to', () => {
    expect(may(afterConsent(town))).toMatchObject({
      'agree-to-mediator': false,
      'object-to-mediator': false,
      'give-consent': false,
    })
    expect(may(withMediator(town))).toMatchObject({ 'agree-to-mediator': false, 'object-to-mediator': true })
  })

  it('is always the way out, as long as mediation lasts', () => {
    for (const told of [anAcceptedDispute, afterConsent, inMediation, whileSigning])
      expect(may(told(town))['refuse-consent']).toBe(true)
  })

  it('is never what belongs to the informant or the staff', () => {
    const offered = commandNames.filter((name) => toldStories.some((told) => may(told(town))[name]))
    expect(offered).not.toContain('withdraw-matter')
    for (const name of offered) expect(commands).toHaveProperty(name)
    expect(offered).not.toContain('archive-matter')
  })
})
