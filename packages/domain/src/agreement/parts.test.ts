import { missingSignatures } from '@jiefen/domain/agreement'
import {
  type AgreementTerms,
  agreementsInForce,
  type Matter,
  outcomeOf,
  replacedBy,
  standingOfObligation,
} from '@jiefen/domain/matter'
import {
  andThen,
  attempt,
  homeDesk,
  mediatedAnew,
  mediatorOf,
  partSettled,
  partTerms,
  restTerms,
  type Scene,
  type Story,
  scenes,
  signedAndSealed,
  writtenTerms,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** One thing that is agreed on: a part or the whole, and whose place it takes; then perhaps the end of it. */
type Step = 'part' | 'redrawn-part' | 'part-for-the-first' | 'whole' | 'whole-for-all' | 'fail' | 'again'
const steps: readonly Step[] = [
  ...(['part', 'redrawn-part', 'part-for-the-first', 'whole', 'whole-for-all', 'fail', 'again'] as const),
]

const replacing = (terms: AgreementTerms, versions: readonly number[]): AgreementTerms => ({
  ...terms,
  clauses: [
    ...terms.clauses,
    ...versions.map((replaces) => ({
      kind: 'other' as const,
      text: `本协议代替第 ${replaces} 版。`,
      replaces,
    })),
  ],
})

const versionsOf = (matter: Matter): number[] => agreementsInForce(matter).map(({ version }) => version)

/** Signs one after the other: nothing binds before the last of them, and from it on it does. */
function signed(story: Story): Story {
  const before = versionsOf(story.matter)
  const after = signedAndSealed(story)
  let told: Story = { ...story, events: [] }
  for (const event of after.events.slice(story.events.length)) {
    if (event.type !== 'AgreementTookEffect') continue
    expect(missingSignatures(after.matter, lastInForce(after.matter))).toEqual([])
    expect(event.at).toBe(after.matter.lastAt)
    told = after
  }
  expect(versionsOf(story.matter)).toEqual(before)
  return told
}
const lastInForce = (matter: Matter) => agreementsInForce(matter).at(-1)

function drawnAs(step: Step, story: Story): Story {
  const { scene, matter } = story
  const mediator = mediatorOf(scene)
  const draw = (told: Story, terms: AgreementTerms) => andThen(told, 'draw-agreement', mediator, { terms })
  switch (step) {
    case 'part':
      return signed(draw(story, partTerms))
    case 'redrawn-part':
      return signed(draw(draw(story, writtenTerms), partTerms))
    case 'part-for-the-first':
      return signed(draw(story, replacing(partTerms, versionsOf(matter).slice(0, 1))))
    case 'whole':
      return signed(draw(story, restTerms))
    case 'whole-for-all':
      return signed(draw(story, replacing(restTerms, versionsOf(matter))))
    case 'fail':
      return andThen(story, 'terminate-mediation', mediator, { reason: 'T04' })
    default:
      return story
  }
}

/** What binds after this, as somebody would reckon it with a pencil. */
function bindingAfter(step: Step, binding: readonly Kept[], version: number): Kept[] {
  if (step === 'part' || step === 'redrawn-part') return [...binding, { version, part: true }]
  if (step === 'part-for-the-first') return [...binding.slice(1), { version, part: true }]
  if (step === 'whole') return [...binding.filter(({ part }) => part), { version, part: false }]
  return step === 'whole-for-all' ? [{ version, part: false }] : [...binding]
}
interface Kept {
  readonly version: number
  readonly part: boolean
}

describe.each(scenes)('in $region.id', (scene: Scene) => {
  const start = partSettled(scene)
  const mediator = mediatorOf(scene)

  it('a part in force leaves the table free: mediation goes on under the same number and to the same day', () => {
    const { matter } = start
    expect(matter).toMatchObject({ stage: 'in-mediation', caseNumber: '（2026）柳人调字第1号' })
    expect(matter.agreement).toBeUndefined()
    expect(versionsOf(matter)).toEqual([1])
    const opened = start.events.find(({ type }) => type === 'MediationOpened')
    const limit = matter.clocks.filter(({ name }) => name === 'mediation')
    expect(limit).toEqual([opened !== undefined && 'clock' in opened ? opened.clock : undefined])
    expect(matter.clocks.map(({ name }) => name)).not.toContain('follow-up')
    expect(matter.clocks.filter(({ name }) => name === 'instalment').map(({ about }) => about)).toEqual([
      'o1',
      'o2',
    ])
  })

  it('drawn as the whole first and as a part after all, the limit is the one there was', () => {
    const whole = andThen(start, 'draw-agreement', mediator, { terms: restTerms })
    expect(whole.matter.clocks.map(({ name }) => name)).not.toContain('mediation')
    const part = andThen(whole, 'draw-agreement', mediator, { terms: partTerms })
    const limit = ({ matter }: Story) => matter.clocks.filter(({ name }) => name === 'mediation')
    expect(limit(part)).toEqual(limit(start))
    expect(limit(signedAndSealed(part))).toEqual(limit(start))
    expect(part.matter.agreement?.before?.version).toBe(2)
  })

  it('whoever agrees on a part says what stays open, and nobody replaces what is not in force', () => {
    const draw = (terms: AgreementTerms) => attempt(start, 'draw-agreement', mediator, { terms })
    expect(draw({ ...partTerms, partial: { leavesOpen: '' } })).toMatchObject({
      refused: 'terms-incomplete',
      lacking: ['leaves open'],
    })
    expect(draw(replacing(restTerms, [7]))).toEqual({ refused: 'nothing-to-replace', version: 7 })
  })

  it('a version is compared with the one before it on the table, never with another agreement', () => {
    expect(drawnAs('whole', start).matter.agreement?.before).toBeUndefined()
  })

  it('what is settled cannot be taken back by the one who brought it; the rest can end', () => {
    const party = { kind: 'party', party: start.matter.parties[0]?.id ?? '' } as never
    expect(attempt(start, 'withdraw-matter', party, {})).toEqual({ refused: 'part-is-settled' })
    const failed = drawnAs('fail', start).matter
    expect(outcomeOf(failed)).toBe('settled-in-part')
    expect(versionsOf(failed)).toEqual([1])
    expect(failed.clocks.map(({ name }) => name).toSorted()).toEqual([
      'confirmation',
      'follow-up',
      'instalment',
      'instalment',
    ])
  })

  it('whatever is agreed in whichever order: what binds is owed exactly once, and nothing else is open', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 8 }), (taken) => {
        let story = start
        let binding: Kept[] = [{ version: 1, part: true }]
        for (const step of taken) {
          const { stage } = story.matter
          if (step === 'again') {
            if (stage === 'in-mediation') continue
            story = mediatedAnew(andThen(story, 'reopen-matter', homeDesk(scene), { why: 'relapsed' }))
          } else if (stage !== 'in-mediation') continue
          const drawn = drawnAs(step, story)
          const took = lastInForce(drawn.matter)?.version ?? 0
          binding = bindingAfter(step, binding, took)
          story = drawn
          expect(versionsOf(story.matter)).toEqual(binding.map(({ version }) => version))
        }
        expectOwedOnce(story.matter)
      }),
      {
        numRuns: 60,
        examples: [
          [['whole', 'again', 'whole']],
          [['whole', 'again', 'part', 'whole', 'again', 'part-for-the-first', 'fail']],
          [['part', 'redrawn-part', 'whole-for-all', 'again', 'fail', 'again', 'part', 'whole']],
        ],
      },
    )
  })
})

function expectOwedOnce(matter: Matter): void {
  for (const { version, terms } of agreementsInForce(matter)) {
    const owed = matter.obligations.filter((one) => one.version === version)
    const parts = terms.clauses.flatMap((one) => (one.kind === 'payment' ? one.payment.instalments : []))
    expect(owed.map(({ cents }) => cents)).toEqual(parts.map(({ cents }) => cents))
    expect(owed.map(standingOfObligation)).not.toContain('replaced')
    expect(replacedBy(terms).some((other) => versionsOf(matter).includes(other))).toBe(false)
  }
  const gone = matter.obligations.filter(({ version }) => !versionsOf(matter).includes(version))
  expect(new Set(gone.map(standingOfObligation))).toEqual(new Set(gone.length === 0 ? [] : ['replaced']))
  expect(new Set(matter.obligations.map(({ id }) => id)).size).toBe(matter.obligations.length)
}
