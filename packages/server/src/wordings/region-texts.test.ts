import { matterNumber } from '@jiefen/domain/intake'
import { instant } from '@jiefen/domain/kernel'
import { formsOf, kindsFor, messageReaders, personalIn, tellingWords } from '@jiefen/domain/messages'
import type { Region } from '@jiefen/domain/region'
import { describe, expect, it } from 'vitest'
import { loadRegion } from '../open-house.ts'
import { messageFacts } from './message-facts.ts'
import { piecesOf } from './preview.ts'
import { regionsOwn, sayIt } from './text-for.ts'

const settings = {
  ...{ port: 0, origin: 'https://jiefen.example', production: false, demo: true, dataDirectory: '' },
}
const until = instant('2026-11-24T09:30:00Z')

/** Every text that a region sends, of every unit, in both languages. */
function* everyText(region: Region) {
  const number = matterNumber(region.divisionCode, '2026-11-23', 'dispute', 123)
  for (const reader of messageReaders)
    for (const kind of kindsFor[reader])
      for (const form of formsOf(reader, kind))
        for (const language of ['zh', 'en'] as const)
          for (const unit of region.units) {
            const which = { reader, kind, form, language }
            const wording = regionsOwn(region, which)
            if (wording === undefined) throw new Error(`no words for ${reader} ${kind} ${form}`)
            const told = { title: '停水通知', code: '135790', startsAt: until, place: '二楼 203' }
            const known = { number, unit: unit.id, until, count: 3, ...told }
            const facts = messageFacts({ region, settings }, which, known)
            yield { ...which, unit, number, ...sayIt(wording, which, facts) }
          }
}

describe.each(['lakeside', 'highplain'])('what %s says', async (name) => {
  const { region } = await loadRegion(name)
  const texts = [...everyText(region)]
  const toResidents = texts.filter(({ reader }) => reader === 'resident')

  it('tells no bystander what a matter is about, whichever office has it', () => {
    const telling = tellingWords(region)
    const places = region.units.filter(({ kind }) => kind === 'territory')
    for (const { text, subject = '', kind, form } of toResidents) {
      // A place may be called after a quay, and says nothing by it.
      const said = places
        .flatMap(({ name: place }) => [place.zh, place.en])
        .reduce((rest, place) => rest.replaceAll(place, ''), `${subject} ${text}`)
        .toLowerCase()
      expect(
        telling.filter((word) => said.includes(word.toLowerCase())),
        `${kind} ${form}`,
      ).toEqual([])
    }
  })

  it('names to a resident the place, and never the department or the committee', () => {
    const offices = region.units.filter(({ kind }) => kind !== 'territory')
    for (const { text } of toResidents)
      expect(
        offices.find((office) => text.includes(office.name.zh) || text.includes(office.name.en)),
      ).toBeUndefined()
  })

  it('has no number that belongs to a person, and no brace that nobody filled', () => {
    for (const { text, subject = '' } of texts) {
      expect(personalIn(`${subject} ${text}`)).toEqual([])
      expect(`${subject}${text}`).not.toMatch(/[{}[\]]|undefined/)
    }
  })

  it('is short where it is paid by the piece: two text messages at most to a resident in Chinese', () => {
    const pieces = toResidents
      .filter(({ form, language }) => form === 'sms' && language === 'zh')
      .map(({ text }) => piecesOf(text))
    expect(Math.max(...pieces)).toBeLessThanOrEqual(2)
  })

  it('leads a resident to the page with the number, except where it is read aloud', () => {
    for (const { text, form, kind, number } of toResidents) {
      // Whoever waits for a code has the page open before them.
      if (kind === 'code') continue
      // Whoever comes to help is no party, and has no page.
      if (kind === 'helper' || kind === 'helper-off') {
        expect(text).not.toContain(number)
        expect(text).not.toContain('http')
        continue
      }
      const names = text.includes(number)
      expect(names, `${kind} ${form}`).toBe(form !== 'call')
    }
  })
})
