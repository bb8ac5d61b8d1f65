import { gzipSync } from 'node:zlib'
import type { MatterEventType, StageName } from '@jiefen/domain/matter'
import type { ClockName as DomainClockName } from '@jiefen/domain/region'
import { describe, expect, it } from 'vitest'
import { everyEvent } from './events.fixture.ts'
import {
  type ClockName,
  type FollowedEvent,
  type FollowedStage,
  portalCss,
  portalScript,
  sayEvent,
  sentence,
} from './index.ts'
import { everyPage, sampleFrame } from './pages.fixture.ts'

const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onfocus='alert(1)`

describe('every page of the portal', () => {
  const attacked = Object.entries(everyPage(sampleFrame(attack), attack))

  it.each(attacked)('lets nothing that a person typed become markup: %s', (name, page) => {
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('<img src=x')
    expect(page).not.toMatch(/' onfocus='/)
    // Pictures cannot travel without script: the one page that needs a file of its own.
    const more = name === 'video' ? ['<script type="module" src="/assets/video/resident.ts">'] : []
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script src="/assets/portal.js" defer>', ...more])
  })

  const plain = Object.entries(everyPage(sampleFrame('桥头社区', { path: '/x?a=1&b="2"' }), '桥头社区'))

  it.each(plain)('keeps to the rules of a page everybody can read: %s', (_, page) => {
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN"/)
    expect(page).toMatch(/<title>[^<]+<\/title>/)
    expect(page).toContain('class="skip" href="#main"')
    expect(page).not.toMatch(/ style=| on[a-z]+=|javascript:|undefined|\[object|\{[a-z]+\}/i)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, ref] of page.matchAll(/(?:href="#|for="|aria-labelledby="|aria-describedby=")([^"]+)"/g)) {
      for (const id of (ref ?? '').split(' ')) expect(ids).toContain(id)
    }
  })

  it.each(plain)('proves with each form that it is our own: %s', (_, page) => {
    const forms = page.match(/<form /g) ?? []
    expect(page.match(/name="token" value="token"/g) ?? []).toHaveLength(forms.length)
  })

  it('says every sentence in English too', () => {
    for (const page of Object.values(everyPage(sampleFrame('Bridge', { language: 'en' }), 'Bridge'))) {
      expect(page.replace('中文', '').match(/[\u4e00-\u9fff]/g)).toBeNull()
      expect(page).toContain('<html lang="en"')
    }
  })

  it('puts large type and high contrast on the root, for a browser without script', () => {
    const { landing } = everyPage(sampleFrame('甲', { size: 'large', contrast: true }), '甲')
    expect(landing).toContain('class="large contrast"')
    expect(landing).toContain('size=normal')
  })

  it('lets the region say a sentence its own way', () => {
    const { landing } = everyPage(sampleFrame('甲', { overrides: { 'landing.title': '有话好好说' } }), '甲')
    expect(landing).toContain('<h1>有话好好说</h1>')
  })
})

describe('the first load', () => {
  it('is at most 30 KB compressed, page, style and script together', () => {
    const { landing = '' } = everyPage(sampleFrame('桥头社区'), '桥头社区')
    const bytes = [landing, portalCss, portalScript].reduce((sum, text) => sum + gzipSync(text).length, 0)
    expect(bytes).toBeLessThan(30_000)
  })
})

describe('the timeline', () => {
  // These lines do not compile when the domain gets an event, stage or limit that no sentence tells a resident.
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
  const complete: [
    Same<MatterEventType, FollowedEvent['type']>,
    Same<StageName, FollowedStage>,
    Same<DomainClockName, ClockName>,
  ] = [true, true, true]

  it('knows every event, stage and limit of the domain', () => expect(complete).toEqual([true, true, true]))

  it.each(['zh', 'en'] as const)('has a full sentence for every event: %s', (language) => {
    const word = language === 'zh' ? '某某' : 'somebody'
    for (const event of everyEvent(word)) {
      const { text } = sentence(event, sayEvent(language))
      expect(text, event.type).toMatch(/[。.：:]|某某$|somebody$/)
      expect(text, event.type).not.toMatch(/\{|\}|undefined|MatterEvent/)
      expect(/[\u4e00-\u9fff]/.test(text), event.type).toBe(language === 'zh')
    }
  })

  it('says one event of each type in the sample', () => {
    const types = new Set(everyEvent('x').map(({ type }) => type))
    expect(types.size).toBe(103)
  })
})
