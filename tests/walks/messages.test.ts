import { dayOf } from '@jiefen/domain/calendar'
import { instant } from '@jiefen/domain/kernel'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { regions } from './cast.ts'
import { wordsOnPaper } from './papers.ts'
import { act, follow, reportByForms } from './resident-acts.ts'
import { seal, signAsMediator, signAtDesk } from './signing.ts'
import { walk } from './told.ts'
import {
  expectNothingToldIn,
  he,
  neighbours,
  parseReadAloud,
  raiseTelling,
  story,
  type Telling,
} from './told-people.ts'

const { she, mail, letter, call } = neighbours

describe.each(regions)('the walk of the messages in %s', (region) => {
  let play: Telling
  beforeAll(async () => {
    play = await raiseTelling(region)
  })
  afterAll(async () => {
    const { difference } = await play.cast.service.verify()
    await play.close()
    expect(difference).toBeUndefined()
  })

  const number = (): string => play.receipt.number
  const view = () => play.cast.desk.open(number())
  const idOf = async (name: string): Promise<string> =>
    (await view()).parties.find((party) => party.name === name)?.id ?? ''
  const everyParty = async (): Promise<string[]> => (await view()).parties.map(({ id }) => id)
  const send = (path: string, body?: object) =>
    play.cast.desk.send(`/api/deliveries/${path}`, {
      method: 'POST',
      ...(body === undefined ? {} : { body }),
    })
  /** Those whom nobody reaches by a gateway: what waits for a letter or a call, by their name. */
  const waiting = async (): Promise<string[]> => (await play.byHand()).map(({ to }) => to.zh).toSorted()

  const steps = {
    reported: async () => {
      const { resident, cast } = play
      play.receipt = await reportByForms(resident, cast.service, {
        ...{ scanned: cast.place.id, story, kind: 'dispute', you: she },
        other: { name: he.name, telephone: he.wrong },
      })
      await play.at('2026-11-18T09:05:00+08:00')
      expect(play.heard()).toEqual({ texts: [], mails: 0 })
    },

    'neighbours-join': async () => {
      for (const party of [mail, letter, call])
        await play.cast.desk.act(number(), 'add-party', { side: 'informant', party: { ...party } })
      const { parties } = await view()
      expect(parties.map(({ tellBy }) => tellBy)).toEqual([undefined, undefined, undefined, 'letter', 'call'])
      expect(parties.map((party) => party.mail)).toContain('s***@example.com')
    },

    accepted: async () => {
      await play.cast.desk.act(number(), 'accept-matter', {})
      await play.at('2026-11-18T09:30:00+08:00')
      const heard = play.heard()
      expect(new Set(heard.texts)).toEqual(new Set([she.telephone]))
      expect(heard.mails).toBe(heard.texts.length)
      const said = play.sms.accepted().map(({ text }) => text)
      for (const text of said) expect(text).toContain(number())
      for (const { text } of [...play.sms.accepted(), ...play.mail.accepted()]) expectNothingToldIn(text)
      expect(new Set(await waiting())).toEqual(new Set([letter.name, call.name]))
    },

    'posted-and-read': async () => {
      const { desk } = play.cast
      const rows = await play.byHand()
      const letters = rows.filter(({ channel }) => channel === 'letter')
      const paper = await wordsOnPaper(await desk.pdf(`/api/deliveries/${letters[0]?.id}/letter.pdf`))
      for (const words of ['石桥路999号3单元201', '受理了', '回执上的查询码', '法院起诉'])
        expect(paper).toContain(words)
      for (const telephone of [he.wrong, she.telephone]) expect(paper).not.toContain(telephone)
      await send(`${letters[0]?.id}/done`, { outcome: 'done', note: '挂号信' })
      for (const { id, channel } of await play.byHand()) {
        expect(channel).toBe('call')
        const sheet = parseReadAloud((await desk.send(`/api/deliveries/${id}/read-aloud`)).body)
        expect(sheet.first).toContain(`${call.name}本人`)
        expectNothingToldIn(sheet.sentences.join(''))
        await send(`${id}/done`, { outcome: 'done' })
      }
      expect(await waiting()).toEqual([])
    },

    willing: async () => {
      await play.cast.desk.act(number(), 'screen-matter', { signs: [] })
      await follow(play.resident, play.receipt)
      await act(play.resident, '/follow/consent', { rights: 'yes' })
      for (const { name } of [mail, letter, call])
        await play.cast.desk.act(number(), 'give-consent', {
          ...{ party: await idOf(name), how: 'at-the-desk', rightsTold: true },
        })
      await play.at('2026-11-18T10:00:00+08:00')
      expect(play.heard()).toEqual({ texts: [], mails: 0 })
    },

    'wrong-number': async () => {
      await play.sms.behave('refuses')
      await play.cast.desk.act(number(), 'invite-party', { party: await idOf(he.name), way: 'link' })
      await play.at('2026-11-18T10:05:00+08:00')
      await play.sms.behave('well')
      expect(play.heard()).toEqual({ texts: [], mails: 0 })
      const failed = (await play.log()).find(({ state }) => state === 'failed')
      expect(failed).toMatchObject({ to: { zh: he.name }, address: '199****0290', may: { resend: true } })
      expect(failed?.reason?.zh).toMatch(/核对/)
    },

    'number-corrected': async () => {
      await play.cast.desk.act(number(), 'change-contact', {
        ...{ party: await idOf(he.name), change: { telephone: he.telephone } },
      })
      const failed = (await play.log()).find(({ state }) => state === 'failed')
      const [one, other] = await Promise.all([send(`${failed?.id}/resend`), send(`${failed?.id}/resend`)])
      expect([one.status, other.status].toSorted()).toEqual([200, 409])
      await play.at('2026-11-18T10:10:00+08:00')
      expect(play.heard()).toEqual({ texts: [he.telephone], mails: 0 })
    },

    'invitation-opened': async () => {
      const { sms, otherSide, cast } = play
      const text = sms.accepted().at(-1)?.text ?? ''
      expectNothingToldIn(text)
      expect(text).not.toContain(number())
      play.invitation = /\/i\/[0-9A-Z-]+/.exec(text)?.[0] ?? ''
      const page = await otherSide.open(play.invitation)
      expect(page.path).toBe('/invitation')
      expect(page.text).toContain(cast.place.name.zh)
      await act(otherSide, '/invitation/consent', { rights: 'yes' })
    },

    'quiet-hours': async () => {
      const { cast } = play
      await play.at('2026-11-18T22:30:00+08:00')
      await cast.desk.act(number(), 'propose-mediator', {
        ...{ mediator: cast.idOf(cast.mediator.login), chosenBy: 'parties' },
      })
      await play.at('2026-11-18T23:30:00+08:00')
      expect(play.heard()).toEqual({ texts: [], mails: 0 })
      const held = (await play.log()).filter(({ channel, state }) => channel === 'sms' && state === 'waiting')
      const { to } = cast.service.region.messages.quiet
      const morning = new Date(`2026-11-19T${to}:00+08:00`).toISOString()
      expect(held.map(({ nextTry }) => nextTry)).toEqual([morning, morning])
      await play.at('2026-11-19T09:00:00+08:00')
      expect(play.heard()).toEqual({ texts: [she.telephone, he.telephone].toSorted(), mails: 1 })
    },

    'mediator-agreed': async () => {
      const { cast, resident, otherSide } = play
      await cast.mediator.act(number(), 'declare-interest', { ties: 'none' })
      await play.at('2026-11-19T09:30:00+08:00')
      expect(play.heard()).toEqual({ texts: [she.telephone, he.telephone].toSorted(), mails: 1 })
      await follow(resident, play.receipt)
      await act(resident, '/follow/mediator', { answer: 'yes' })
      await otherSide.open(play.invitation)
      await act(otherSide, '/invitation/mediator', { answer: 'yes' })
      for (const { name } of [mail, letter, call])
        await cast.desk.act(number(), 'agree-to-mediator', { party: await idOf(name) })
    },

    'she-wants-mail': async () => {
      await follow(play.resident, play.receipt)
      await act(play.resident, '/follow/contact', { way: 'mail', mail: 'yu@example.com' })
      await play.cast.mediator.act(number(), 'open-mediation', {})
      await play.at('2026-11-19T10:00:00+08:00')
      expect(play.heard()).toEqual({ texts: [he.telephone], mails: 2 })
      await play.cast.mediator.act(number(), 'hold-session', {
        heldAt: new Date(play.cast.service.clock.now()).toISOString(),
        ...{ place: '调解室', present: await everyParty(), open: false, risk: { sharpening: false } },
        record: '各方说明经过，高远山愿意改时间施工。',
      })
    },

    agreed: async () => {
      const { cast } = play
      // Each has heard three messages today; a region lets three or four through, the rest comes in the morning.
      const fourth = cast.service.region.messages.perDay > 3
      await cast.mediator.act(number(), 'draw-agreement', {
        ...{ form: 'written', facts: '夜间装修影响四户邻居，各方没有争议。' },
        clauses: ['高远山晚上九点以后不再施工。'],
        performance: { way: '改变施工时间', by: '2026-12-10' },
      })
      await play.at('2026-11-19T14:00:00+08:00')
      expect(play.heard()).toEqual(fourth ? { texts: [he.telephone], mails: 2 } : { texts: [], mails: 0 })
      for (const party of await everyParty()) await signAtDesk(cast.desk, number(), party)
      await signAsMediator(cast, number())
      await seal(cast, number())
      await play.at('2026-11-19T15:00:00+08:00')
      expect(play.heard()).toEqual({ texts: [], mails: 0 })
      await play.at('2026-11-20T09:30:00+08:00')
      expect(play.heard()).toEqual({ texts: [he.telephone], mails: 2 })
    },

    closed: async () => {
      const { desk } = play.cast
      for (const party of await everyParty()) {
        await desk.act(number(), 'record-follow-up', { party, kept: 'kept', satisfaction: 5 })
      }
      await desk.act(number(), 'archive-matter', {})
      await play.at('2026-11-20T11:00:00+08:00')
      expect(play.heard()).toEqual({ texts: [he.telephone], mails: 2 })
    },

    'one-envelope': async () => {
      const { desk } = play.cast
      const rows = await play.byHand()
      const letters = rows.filter(({ channel }) => channel === 'letter')
      expect(letters.length).toBeGreaterThan(3)
      const paper = await wordsOnPaper(await desk.pdf(`/api/deliveries/${letters[0]?.id}/letter.pdf`))
      for (const words of ['上次给您写信以后的情况', '协议', '办结归档']) expect(paper).toContain(words)
      expect(paper).not.toContain('受理了，从现在起')
      await send(`${letters[0]?.id}/done`, { outcome: 'done' })
      for (const { id } of await play.byHand()) await send(`${id}/done`, { outcome: 'done' })
      expect(await waiting()).toEqual([])
    },

    'the-log': async () => {
      const { supervisor, service } = play.cast
      const rows = await play.log()
      const toParties = rows.filter(({ party }) => party !== undefined)
      // What was signed at the desk before anybody had called or posted is asked for no more, and the log says why.
      const left = toParties.filter(({ state }) => state !== 'sent' && state !== 'gathered')
      expect(left.map(({ state, kind, reason }) => `${state} ${kind} ${reason?.zh}`)).toEqual(
        left.map(() => 'left-out asked 对方已经答复，不用再通知。'),
      )
      const once = toParties.map(({ party, at, about }) => `${party} ${at} ${about.zh}`)
      expect(new Set(once).size).toBe(once.length)
      const keys = [...play.sms.accepted(), ...play.mail.accepted()].map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const sent = toParties.filter(({ channel, state }) => /sms|mail/.test(channel) && state === 'sent')
      expect(sent.map(({ id }) => id).toSorted()).toEqual(keys.toSorted())
      // What was gathered came as one, to each of those who are told by a gateway; what they answered on the same day
      // needed no gathering any more.
      const gathered = toParties.filter(({ state }) => state === 'gathered')
      const digests = toParties.filter(({ kind }) => kind === 'digest')
      expect(new Set(gathered.map(({ party }) => party)).size).toBe(digests.length)
      expect(gathered.length).toBeGreaterThanOrEqual(2 * digests.length)
      const perDay = Map.groupBy(
        sent.filter(({ urgent, kind }) => !urgent && kind !== 'digest'),
        ({ party, endedAt }) => `${party} ${dayOf(instant(endedAt ?? ''), service.region.calendar)}`,
      )
      for (const [whoAndWhen, some] of perDay)
        expect(some.length, whoAndWhen).toBeLessThanOrEqual(service.region.messages.perDay)
      expect(rows.filter(({ channel }) => channel === 'app').length).toBeGreaterThan(0)
      const told = JSON.stringify(rows)
      for (const whole of [she.telephone, he.telephone, he.wrong, mail.mail, letter.address])
        expect(told).not.toContain(whole)
      expect((await play.log(supervisor)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
      const stored = await service.stored('select delivery::text as row from delivery')
      expectNothingToldIn(JSON.stringify(stored))
    },
  }

  let seen = 0
  const heard: string[] = []
  walk(
    'messages.md',
    () => steps,
    async () => {
      const facts = await play.cast.service.factsOf(number())
      heard.push(...facts.slice(seen))
      seen = facts.length
      return heard
    },
  )
})
