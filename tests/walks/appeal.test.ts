import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { she } from './first-walk/play.ts'
import { act, follow, type KeptReceipt, reportByForms } from './resident-acts.ts'
import { clocksOf } from './stages.ts'
import { walk } from './told.ts'

describe.each(regions)('the walk of an appeal in %s', (region) => {
  let cast: Cast
  let resident: ReturnType<Cast['service']['resident']>
  let receipt: KeptReceipt | undefined

  beforeAll(async () => {
    cast = await raiseCurtain(region)
    resident = cast.service.resident()
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const kept = (): KeptReceipt => receipt ?? { number: '', code: '' }
  const decision = { granted: true, reason: '住院自付超过家庭半年收入', authority: '社会救助法第43条' }

  const steps = {
    'resident-reports': async () => {
      receipt = await reportByForms(resident, cast.service, {
        ...{ scanned: cast.place.id, kind: 'appeal', you: she },
        story: '家里老人摔伤住院，医药费压力很大，想问问能不能申请临时救助。',
      })
    },
    assigned: async () => {
      const { desk, place, relief } = cast
      await desk.act(kept().number, 'accept-matter', { unit: place.id })
      const early = await desk.refused(kept().number, 'decide-appeal', decision)
      expect(early.status).toBe(403)
      await desk.act(kept().number, 'assign-appeal', { unit: relief.id })
      const view = await desk.open(kept().number)
      expect(view).toMatchObject({ stage: 'in-hand', unit: place.id })
      expect(clocksOf(view)).toContain(`decide: ${relief.name.zh}`)
    },
    decided: async () => {
      const { reliefHandler } = cast
      const bare = await reliefHandler.refused(kept().number, 'decide-appeal', {
        ...decision,
        authority: ' ',
      })
      expect(bare.code).toBe('authority-missing')
      await reliefHandler.act(kept().number, 'decide-appeal', decision)
      expect((await reliefHandler.open(kept().number)).stage).toBe('decided')
    },
    answered: async () => {
      const { reliefHandler, desk, relief } = cast
      expect(clocksOf(await desk.open(kept().number))).toContain(`decide: ${relief.name.zh}`)
      await reliefHandler.act(kept().number, 'answer-appeal', {
        answer: '您的临时救助批下来了，三天内打到卡上。',
      })
      expect((await desk.open(kept().number)).clocks.map(({ name }) => name)).toEqual(['follow-up'])
      const page = await follow(resident, kept())
      for (const words of [decision.reason, decision.authority, '三天内打到卡上'])
        expect(page.text).toContain(words)
    },
    'follow-up': async () => {
      await cast.service.pass(24)
      await follow(resident, kept())
      await act(resident, '/follow/outcome', { kept: 'kept', satisfaction: '4', words: '到账了' })
    },
    archived: async () => {
      await cast.desk.act(kept().number, 'archive-matter', {})
      expect((await cast.desk.open(kept().number)).stage).toBe('archived')
    },
  }

  walk(
    'appeal.md',
    () => steps,
    () => cast.service.factsOf(kept().number),
  )
})
