import type { Resident, Service } from '@jiefen/testkit/service'
import { startService } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KeptReceipt, reportByForms } from './resident-acts.ts'

describe('a receipt', () => {
  let service: Service
  let resident: Resident
  let receipt: KeptReceipt

  beforeAll(async () => {
    service = await startService({ region: 'lakeside' })
    resident = service.resident()
    receipt = await reportByForms(resident, service, {
      ...{ scanned: 'liuan-yinghu', kind: 'hazard', story: '楼道的灯坏了一个星期，晚上看不见台阶。' },
    })
  })
  afterAll(() => service.stop())

  it.each(['/report/check', '/report/you', '/report/story', '/report/resume'])(
    'is still there for somebody whose browser asks for %s again',
    async (path) => {
      await resident.open(path)
      const page = await resident.open('/receipt')
      expect(page.text).toContain(receipt.number)
      expect(page.text).toContain(receipt.code)
    },
  )

  it('is gone from a lent telephone when they say so, and number and code still open the file', async () => {
    await resident.open('/receipt')
    await resident.submit({}, { action: '/receipt/forget' })
    expect((await resident.open('/receipt')).status).toBe(404)
    expect((await resident.open('/receipt.pdf')).status).toBe(404)
    await resident.open('/follow')
    expect((await resident.submit({ ...receipt })).text).toContain(receipt.number)
  })
})
