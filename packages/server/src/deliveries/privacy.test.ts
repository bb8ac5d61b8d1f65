import { isRefusal } from '@jiefen/domain/kernel'
import { foldOnto, type MatterEvent } from '@jiefen/domain/matter'
import { kindsFor, type MessageKind, personalIn } from '@jiefen/domain/messages'
import {
  answeredAppeal,
  attempt,
  everyCommand,
  readyForArchive,
  reopened,
  type Story,
  safeAgain,
  scenes,
  terminated,
  whileSigning,
} from '@jiefen/testkit/stories'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { textFor } from '../wordings/index.ts'
import { type Outside, openOutside, type Row } from './outside.fixture.ts'

const stories = [whileSigning, terminated, readyForArchive, reopened, safeAgain, answeredAppeal]

/** Somebody invented, and everything about them that a bystander may not learn. */
const somebody = fc
  .record({
    family: fc.constantFrom('欧阳', '尉迟', '慕容', '阿依古丽·'),
    given: fc.array(fc.constantFrom('翀', '嬿', '骞', '琮', '曦'), { minLength: 1, maxLength: 2 }),
    mobile: fc.integer({ min: 0, max: 9999 }),
    house: fc.integer({ min: 1, max: 999 }),
    sum: fc.integer({ min: 1000, max: 999_999 }),
  })
  .map(({ family, given, mobile, house, sum }) => ({
    name: `${family}${given.join('')}`,
    mobile: `1990000${String(mobile).padStart(4, '0')}`,
    place: `槐荫里${house}号`,
    story: `拖欠货款${sum}元还动了手`,
  }))
type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never

const secretsOf = (people: readonly Somebody[]): string[] =>
  people.flatMap(({ name, mobile, place, story }) => [
    name,
    mobile,
    place,
    story,
    `${mobile.slice(0, 3)}****`,
  ])

/** The same story with other people in it: whatever anybody wrote or is called becomes theirs. */
function retold(story: Story, people: readonly Somebody[]): Story {
  let turn = 0
  const next = (): Somebody => {
    const one = people[turn++ % people.length]
    if (one === undefined) throw new Error('nobody')
    return one
  }
  const events: MatterEvent[] = JSON.parse(JSON.stringify(story.events), (key, value: unknown) => {
    if (typeof value !== 'string' || !/\p{Script=Han}/u.test(value)) return value
    const { name, mobile, place, story: what } = next()
    return key === 'name' ? name : `${name}（${mobile}，${place}）${what}`
  })
  return { ...story, events }
}

/** A few steps further, as chance has it, by people who are known in the house. */
function goneOn(story: Story, choices: readonly number[], units: ReadonlySet<string>): Story {
  let going = story
  for (const choice of choices) {
    const possible = everyCommand(going.scene, going.matter).flatMap(({ name, by, told }) => {
      const answer = attempt(going, name, by, told)
      const named = JSON.stringify(answer).matchAll(/"[a-z-]+ of ([a-z-]+)"/g)
      const known = [...named].every(([, unit]) => units.has(unit ?? ''))
      return isRefusal(answer) || answer.length === 0 || !known ? [] : [answer]
    })
    const added = possible[choice % Math.max(1, possible.length)]
    if (added === undefined) return going
    going = { ...going, events: going.events.concat(added), matter: foldOnto(going.matter, added) }
  }
  return going
}

describe.each(scenes)('what leaves the house in $region.id', (told) => {
  let at: Outside
  beforeAll(async () => {
    at = await openOutside(told)
  })
  afterAll(() => at.close())
  beforeEach(() => at.clear())

  /** The words of a letter or a call, which leave the house in somebody's hand. */
  const byHand = async ({ channel, kind, facts }: Row): Promise<string[]> =>
    channel !== 'letter' && channel !== 'call'
      ? []
      : Promise.all(
          (['zh', 'en'] as const).map(async (language) => {
            const asked = { reader: 'resident', kind: kind as MessageKind, form: channel, language } as const
            const { subject = '', text } = await textFor(at.test.house, asked, facts)
            return `${subject} ${text}`
          }),
        )

  it('names nobody, whoever they are, wherever it happened and whatever was written', {
    timeout: 240_000,
  }, async () => {
    const units = new Set<string>([
      at.scene.home,
      at.scene.above,
      at.scene.committee,
      at.scene.department,
      at.scene.sibling,
    ])
    const seen = { texts: 0, channels: new Set<string>() }
    await fc.assert(
      fc.asyncProperty(
        fc.array(somebody, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...stories),
        fc.array(fc.nat(), { minLength: 3, maxLength: 8 }),
        fc.constantFrom('sms', 'mail', 'letter', 'call' as const),
        async (people, story, steps, tellBy) => {
          await at.clear()
          const rooms = [
            await at.endpoint('wecom', at.scene.home, kindsFor.group),
            await at.endpoint('dingtalk', at.scene.above, kindsFor.group),
            await at.endpoint('feishu', at.scene.department, kindsFor.group),
            await at.endpoint('webhook', at.scene.above, kindsFor.staff),
          ]
          const [first, second] = people
          const placed = await at.place(retold(goneOn(story(at.scene), steps, units), people), {
            informant: {
              telephone: first?.mobile ?? '',
              mail: 'first@example.com',
              address: first?.place ?? '',
              tellBy: tellBy as 'sms',
            },
            other: { telephone: second?.mobile ?? '' },
          })
          const before = [at.sms, at.mail].map(({ received }) => received.length)
          await at.round()

          const rows = await at.rowsOf(placed)
          const sent = [
            ...[at.sms, at.mail].flatMap(({ received }, which) => received.slice(before[which])),
            ...rooms.flatMap(({ received }) => received),
          ].map(({ text }) => text)
          const texts = [
            ...sent,
            ...(await Promise.all(rows.map(byHand))).flat(),
            ...rows.map(({ facts }) => JSON.stringify(facts)),
          ]
          for (const text of texts) {
            expect(
              secretsOf(people).filter((secret) => text.includes(secret)),
              text,
            ).toEqual([])
            expect(personalIn(text), text).toEqual([])
          }
          seen.texts += sent.length
          for (const { channel } of rows) seen.channels.add(channel)
        },
      ),
      { numRuns: 8 },
    )
    expect(seen.texts).toBeGreaterThan(20)
    expect([...seen.channels]).toEqual(expect.arrayContaining(['sms', 'wecom', 'webhook']))
  })
})
