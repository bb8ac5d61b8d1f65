import { photoOfAPlace, tellsThePlace, textOf } from '@jiefen/testkit/service'
import { expect } from 'vitest'
import { wordsOnPaper } from '../papers.ts'
import { fillInReport, send } from '../resident-acts.ts'
import { he, type Play, type Steps, she, story } from './play.ts'

/** From the poster to the desk. */
export function reporting(play: Play): Steps {
  const { cast, resident } = play
  const { service, scanned, place } = cast
  return {
    'resident-scans': async () => {
      const poster = await wordsOnPaper(await cast.scannedDesk.pdf(`/api/units/${scanned.id}/poster.pdf`))
      for (const words of [scanned.name.zh, '用手机扫一扫', scanned.telephone ?? ''])
        expect(poster).toContain(words)

      const { text } = await resident.open(`/c/${scanned.code}`)
      for (const words of [scanned.name.zh, '自愿', '免费', '保密', '起诉', '110', '119', '120'])
        expect(text).toContain(words)
    },

    'resident-reports': async () => {
      const photo = await photoOfAPlace()
      expect(tellsThePlace(photo)).toBe(true)
      const check = await fillInReport(resident, service, {
        ...{
          scanned: scanned.id,
          place: place.id,
          story,
          kind: 'unsure',
          you: she,
          wish: '请他把水管修好，赔我修墙的钱',
        },
        other: { name: he.name, telephone: he.telephone },
        photos: [{ name: '墙.jpg', bytes: photo }],
      })
      for (const words of [story, place.name.zh, he.name, she.name]) expect(check.text).toContain(words)
      const kept =
        /\/report\/photos\/[0-9a-f]{64}/.exec((await resident.open('/report/photos')).html)?.[0] ?? ''
      const stored = await resident.open(kept)
      expect(stored.type).toMatch(/^image\//)
      expect(tellsThePlace(stored.bytes)).toBe(false)

      play.checked = await resident.open('/report/check')
      play.receipt = await send(resident, true)
    },

    'resident-keeps-receipt': async () => {
      const { number, code } = play.receipt
      const { text } = resident.page
      for (const words of [number, code, scanned.name.zh, '为什么']) expect(text).toContain(words)
      const paper = await wordsOnPaper((await resident.open('/receipt.pdf')).bytes)
      expect(paper).toContain(number)
      expect(paper).toContain(scanned.name.zh)

      // Whoever goes back and sends again is led to the receipt they have.
      if (play.checked !== undefined) resident.goBackTo(play.checked)
      expect(await send(resident, true)).toEqual(play.receipt)
      const rows = await service.stored('select number from matter')
      expect(rows).toHaveLength(1)
    },

    'desk-reads': async () => {
      const { number } = play.receipt
      const list = await cast.scannedDesk.send('/api/worklist?view=new')
      expect(list.status).toBe(200)
      expect(JSON.stringify(list.body)).toContain(number)

      const view = await cast.scannedDesk.open(number)
      expect(view).toMatchObject({ stage: 'reported', kind: 'dispute', sortedBy: 'rule', unit: scanned.id })
      expect(view.sorting).toMatchObject({
        category: expect.stringMatching(/^02/),
        complexity: 'simple',
        unit: place.id,
      })
      expect(view.timeline[1]).toMatchObject({
        type: 'MatterSorted',
        by: { zh: expect.stringContaining('规则') },
      })
      expect(view.answers).toContainEqual({
        question: expect.any(String),
        answer: '请他把水管修好，赔我修墙的钱',
      })
      expect(view.photos).toHaveLength(1)
      expect(view.parties.map(({ telephone }) => telephone)).toEqual(['199****0201', '199****0202'])
      expect(view.clocks.map(({ name }) => name)).toEqual(['accept'])

      await expect(cast.stranger.open(number)).rejects.toThrow('404')
      // Opening was written down, before anybody asked who has.
      await resident.open(`/follow?number=${number}`)
      const { html } = await resident.submit({ number, code: play.receipt.code })
      expect(textOf(html)).toContain(cast.nameOf(cast.scannedDesk.login))
    },
  }
}
