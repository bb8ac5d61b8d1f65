import { expect } from 'vitest'
import { act, follow } from '../resident-acts.ts'
import { he, type Play, partyOf, type Steps, she, spellings } from './play.ts'

/** From the first desk to the yes of both sides. */
export function asking(play: Play): Steps {
  const { cast, resident, otherSide } = play
  const { service, scanned, place, desk, scannedDesk } = cast
  const number = (): string => play.receipt.number

  return {
    'desk-passes-on': async () => {
      await scannedDesk.act(number(), 'pass-on', { to: place.id, why: '漏水的房子在你们社区' })
      const view = await desk.open(number())
      expect(view).toMatchObject({ stage: 'passed-on', unit: scanned.id, passedTo: place.id })
      const clocks = view.clocks.map(({ name, owner }) => [name, owner.zh])
      expect(clocks).toContainEqual(['accept', scanned.name.zh])
      expect(clocks).toContainEqual(['passed-on', place.name.zh])
    },

    'place-sorts': async () => {
      await desk.act(number(), 'sort-matter', { category: '0401', why: '墙泡坏了，主要是赔偿' })
      const view = await desk.open(number())
      expect(view).toMatchObject({
        sortedBy: 'staff',
        sortedWhy: '墙泡坏了，主要是赔偿',
        sorting: { category: '0401' },
      })
    },

    'place-accepts': async () => {
      await desk.act(number(), 'accept-matter', {})
      const view = await desk.open(number())
      expect(view).toMatchObject({ stage: 'seeking-consent', unit: place.id })
      expect(view.clocks.map(({ name, owner }) => [name, owner.zh])).toEqual([
        ['invitation', place.name.zh],
        ['level', place.name.zh],
      ])
      const page = await follow(resident, play.receipt)
      expect(page.text).toContain(place.name.zh)
    },

    'asked-about-safety': async () => {
      expect((await desk.open(number())).next.what).toBe('screen-matter')
      await desk.act(number(), 'screen-matter', { signs: [] })
      expect((await desk.open(number())).next.what).toBe('invite-party')
      for (const page of [await follow(resident, play.receipt)]) expect(page.text).not.toContain('安全')
    },

    'other-side-invited': async () => {
      await service.pass(2)
      const view = await desk.open(number())
      const { code, path } = await desk.act(number(), 'invite-party', {
        party: partyOf(view, 'other-side'),
        way: 'link',
      })
      expect(path).toBe(`/i/${code}`)
      play.invitation = path
      const rows = await service.stored('select party_key::text as row from party_key')
      expect(JSON.stringify(rows)).not.toContain(code)
    },

    'other-side-opens': async () => {
      const page = await otherSide.open(play.invitation)
      // The code has left the address bar.
      expect(page.path).toBe('/invitation')
      for (const words of [place.name.zh, '自愿', '免费']) expect(page.text).toContain(words)
      expect(page.text).not.toContain(she.name)
      await otherSide.open(play.invitation)

      await act(otherSide, '/invitation/ask', { text: '要是只修墙，不赔别的，可以吗？' })
      const view = await desk.open(number())
      const asked = view.questions.find(({ fromParty }) => fromParty)
      expect(asked).toMatchObject({
        party: partyOf(view, 'other-side'),
        text: '要是只修墙，不赔别的，可以吗？',
      })
      await desk.act(number(), 'answer-question', {
        party: partyOf(view, 'other-side'),
        text: '来了以后可以一起商量。',
      })
      const hers = await follow(resident, play.receipt)
      expect(hers.text).not.toContain('要是只修墙')
    },

    'other-side-agrees': async () => {
      await otherSide.open('/invitation')
      const refused = await act(otherSide, '/invitation/consent', {})
      expect(refused.status).toBe(422)
      const view = await desk.open(number())
      expect(view.parties.find(({ side }) => side === 'other-side')).toMatchObject({ consent: 'open' })

      await otherSide.submit({ rights: 'yes' }, { action: '/invitation/consent' })
      const after = await desk.open(number())
      expect(after.parties.map(({ consent }) => consent)).toEqual(['given', 'given'])
      expect(after.parties.every(({ rightsToldAt }) => rightsToldAt !== undefined)).toBe(true)
    },

    'mediator-proposed': async () => {
      const { mediator, committee } = cast
      await desk.act(number(), 'propose-mediator', {
        mediator: cast.idOf(mediator.login),
        chosenBy: 'committee',
      })
      const view = await mediator.open(number())
      expect(view.mediator).toMatchObject({ name: cast.nameOf(mediator.login), committee: committee.id })
      const unasked = await mediator.refused(number(), 'open-mediation', {})
      expect(unasked).toMatchObject({ code: 'gates-open', facts: { missing: [{ gate: 'declaration' }] } })
      const early = await desk.refused(number(), 'agree-to-mediator', { party: partyOf(view, 'informant') })
      expect(early.code).toBe('interest-not-declared')
    },

    'mediator-declares': async () => {
      await cast.mediator.act(number(), 'declare-interest', { ties: 'none' })
    },

    'parties-accept-mediator': async () => {
      const { mediator } = cast
      const own = await mediator.send(`/api/matters/${number()}/agree-to-mediator`, {
        method: 'POST',
        body: { party: partyOf(await mediator.open(number()), 'informant') },
      })
      expect(own).toMatchObject({ status: 403, body: { code: 'not-yours' } })

      await follow(resident, play.receipt)
      expect(resident.page.text).toContain(cast.nameOf(mediator.login))
      await act(resident, '/follow/mediator', { answer: 'yes' })
      const half = await mediator.refused(number(), 'open-mediation', {})
      expect(half.facts?.missing).toEqual([{ gate: 'yes-to-mediator', party: expect.any(String) }])

      await otherSide.open('/invitation')
      await act(otherSide, '/invitation/mediator', { answer: 'yes' })
      const { mediator: seat, parties } = await mediator.open(number())
      expect(seat?.agreedTo.toSorted()).toEqual(parties.map(({ id }) => id).toSorted())
    },
  }
}

/** What the other side was ever given, page by page; her number stands in none of them, however it is written. */
export function expectNumberUnseen({ otherSide }: Play): void {
  expect(otherSide.received.length).toBeGreaterThan(10)
  expect(otherSide.received.some(({ text }) => text.includes(he.name) || text.includes('您'))).toBe(true)
  for (const page of otherSide.received) {
    const all = `${page.html} ${Buffer.from(page.bytes).toString('latin1')}`
    for (const written of spellings(she.telephone)) expect(all.includes(written), page.path).toBe(false)
  }
}
