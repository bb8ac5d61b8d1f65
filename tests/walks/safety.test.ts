import type { JoinRate } from '@jiefen/contract'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { act, follow } from './resident-acts.ts'
import { type Begun, bring, openMediation } from './stages.ts'
import { walk } from './told.ts'

const sign = { code: 'family-violence', words: '她说对方动过手，怕他再来' }
/** Words of the office that no page of a party and no paper of the file may have. */
const secret = ['动手', '动过手', '派出所', '报告', '接警', '110指挥', 'Violence', 'Reported', 'police']

describe.each(regions)('the walk of safety in %s', (region) => {
  let cast: Cast
  let begun: Begun
  let path = ''

  beforeAll(async () => {
    cast = await raiseCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const number = (): string => begun.number
  const now = (): string => new Date(cast.service.clock.now()).toISOString()
  const idOf = async (side: 'informant' | 'other-side') => partyOf(await cast.desk.open(number()), side)
  const sayNothing = (text: string, besides: readonly string[] = []): void => {
    for (const words of [...secret, sign.words])
      if (!besides.includes(words)) expect(text, words).not.toContain(words)
  }

  const steps = {
    'sign-found': async () => {
      begun = await bring(cast)
      const { desk } = cast
      await desk.act(number(), 'accept-matter', {})
      const concerns = [await idOf('informant')]
      await desk.act(number(), 'screen-matter', { signs: [{ ...sign, concerns }] })
      const { next, screening, may } = await desk.open(number())
      expect(next).toMatchObject({ who: 'unit', what: 'report-danger' })
      expect(screening).toMatchObject({ apart: true, signs: [{ code: sign.code, concerns }] })
      expect(screening?.signs[0]?.to?.zh).toContain('派出所')
      expect(may['open-mediation']).toBe(false)
    },

    'she-reads-of-help': async () => {
      const page = await follow(begun.resident, begun.receipt)
      expect(page.text).toContain('人身安全保护令')
      expect(page.text).toContain('对方看不到')
      sayNothing(page.text)
    },

    'reported-to-police': async () => {
      const { desk } = cast
      await desk.act(number(), 'report-danger', {
        ...{ sign: sign.code, to: '派出所', receiver: '接警员周某', reportedAt: now() },
      })
      const { screening, next } = await desk.open(number())
      expect(screening?.signs[0]?.reported).toMatchObject({ to: '派出所', receiver: '接警员周某' })
      expect(next.what).not.toBe('report-danger')
      const silent = await desk.refused(number(), 'screen-matter', { signs: [] })
      expect(silent).toMatchObject({ code: 'sign-dropped-without-words', facts: { signs: [sign.code] } })
    },

    'at-his-door': async () => {
      const { desk, service } = cast
      const party = await idOf('other-side')
      const invited = await desk.act(number(), 'invite-party', { party, way: 'visit' })
      path = invited.path
      const letter = await desk.send(`/api/matters/${number()}/papers/invitation-letter`, {
        method: 'POST',
        body: { party, code: invited.code },
      })
      const words = await wordsOnPaper(letter.bytes)
      for (const said of ['自愿。', '免费。', '安全。', '不影响权利。', '回执', '我不愿意谈', invited.code])
        expect(words).toContain(said)
      sayNothing(words, ['报告'])
      const visit = { party, visitedAt: now(), letterLeft: true }
      await desk.act(number(), 'record-visit', { ...visit, met: 'nobody' })
      await service.pass(20)
      await desk.act(number(), 'record-visit', { ...visit, visitedAt: now(), met: 'party', words: '愿意谈' })
      await desk.act(number(), 'give-consent', { party, how: 'at-the-door', rightsTold: true })
      const { parties } = await desk.open(number())
      expect(parties.find(({ id }) => id === party)?.visits.map(({ met }) => met)).toEqual([
        'nobody',
        'party',
      ])
      const { ways } = (await desk.send('/api/join-rate?days=30')).body as JoinRate
      expect(ways).toEqual([
        { way: 'visit', invited: 1, opened: 0, joined: 1, declined: 0, visits: 2, visitsToJoin: 2 },
      ])
    },

    'he-finds-nothing': async () => {
      await begun.otherSide.open(path)
      for (const language of ['en', 'zh']) {
        const his = await begun.otherSide.open(`/display?language=${language}&to=%2Finvitation`)
        sayNothing(his.html)
        for (const words of ['保护令', 'protection order', 'data-help']) expect(his.html).not.toContain(words)
      }
      const visited = '上门和您见过面'
      expect((await begun.otherSide.open('/invitation')).text).toContain(visited)
      const hers = await follow(begun.resident, begun.receipt)
      expect(hers.text).not.toContain('您不在')
      expect(hers.text).not.toContain(visited)
    },

    'mediation-opens': async () => {
      await follow(begun.resident, begun.receipt)
      await act(begun.resident, '/follow/consent', { rights: 'yes' })
      await openMediation(begun)
      expect((await cast.desk.open(number())).stage).toBe('in-mediation')
    },

    'apart-only': async () => {
      const { mediator } = cast
      const { parties } = await mediator.open(number())
      const session = {
        ...{ heldAt: now(), place: '调解室', present: parties.map(({ id }) => id), open: false },
        ...{ record: '先后听了两边的意见。', risk: { sharpening: false } },
      }
      const joint = await mediator.refused(number(), 'hold-session', { ...session, seating: 'together' })
      expect(joint.code).toBe('no-joint-room')
      await mediator.act(number(), 'hold-session', { ...session, seating: 'apart' })
    },

    'dossier-silent': async () => {
      const { dossier } = await cast.desk.open(number())
      sayNothing(await wordsOnPaper(await cast.desk.pdf(dossier)), ['报告'])
    },
  }

  walk(
    'safety.md',
    () => steps,
    () => cast.service.factsOf(number()),
  )
})
