import { asUnitId } from '@jiefen/domain/kernel'
import { getUnit } from '@jiefen/domain/region'
import type { Page, PhotoFile, Resident, Service } from '@jiefen/testkit/service'
import { expect } from 'vitest'

export interface Telling {
  /** Unit whose code is scanned, and the unit where it happened; the same when not said. */
  readonly scanned: string
  readonly place?: string
  readonly story: string
  readonly kind: 'dispute' | 'appeal' | 'hazard' | 'unsure'
  readonly other?: { readonly name?: string; readonly description?: string; readonly telephone?: string }
  readonly wish?: string
  readonly photos?: readonly PhotoFile[]
  /** Absent: anonymous. */
  readonly you?: { readonly name: string; readonly telephone: string; readonly shareName?: boolean }
  readonly agrees?: boolean
}

export interface KeptReceipt {
  readonly number: string
  readonly code: string
}

/** Presses on from one question to the next; each page must be the one that comes next. */
async function answer(resident: Resident, at: string, fields: Record<string, string>): Promise<Page> {
  expect(resident.page.path).toBe(`/report/${at}`)
  const page = await resident.submit(fields)
  expect(page.status).toBe(200)
  return page
}

/** Reports by the forms of the pages, as somebody does whose telephone runs no script; stops before sending. */
export async function fillInReport(resident: Resident, service: Service, telling: Telling): Promise<Page> {
  const { code } = getUnit(service.region, asUnitId(telling.scanned))
  await resident.open(`/c/${code}`)
  expect(resident.page.html).toContain(`href="/report/begin?unit=${code}"`)
  await resident.open(`/report/begin?unit=${code}`)
  await answer(resident, 'story', { story: telling.story })
  await answer(resident, 'kind', { kind: telling.kind })
  await sayWhere(resident, service, telling)
  if (telling.kind === 'dispute' || telling.kind === 'unsure') {
    await answer(resident, 'other-side', telling.other === undefined ? { skip: 'yes' } : { ...telling.other })
  }
  await answer(resident, 'wish', telling.wish === undefined ? { skip: 'yes' } : { wish: telling.wish })
  expect(resident.page.path).toBe('/report/photos')
  if (telling.photos !== undefined)
    await resident.submit({}, { action: '/report/photos/add', photos: telling.photos })
  await resident.submit({}, { action: '/report/photos' })
  const { you } = telling
  if (you === undefined) return answer(resident, 'you', { who: 'anonymous' })
  const { name, telephone, shareName = false } = you
  return answer(resident, 'you', {
    who: 'named',
    name,
    telephone,
    ...(shareName ? { shareName: 'yes' } : {}),
  })
}

/** Here, or somewhere else, which is then chosen level by level. */
async function sayWhere(
  resident: Resident,
  { region }: Service,
  { scanned, place = scanned }: Telling,
): Promise<void> {
  if (place === scanned) {
    await answer(resident, 'place', { where: 'here', words: '北墙边' })
    return
  }
  await answer(resident, 'place', { where: 'elsewhere', words: '北墙边' })
  const [, ...above] = getUnit(region, asUnitId(place)).path.slice(0, -1)
  for (const unit of above) {
    const link = `/report/place/choose?under=${unit}`
    expect(resident.page.html).toContain(`href="${link}"`)
    await resident.open(link)
  }
  await resident.submit({ unit: place })
}

/** Sends what is on the last page; the receipt that comes back. */
export async function send(resident: Resident, agrees = false): Promise<KeptReceipt> {
  expect(resident.page.path).toBe('/report/check')
  await resident.submit(agrees ? { agrees: 'yes' } : {}, { action: '/report/check' })
  expect(resident.page.path).toBe('/receipt')
  const part = (name: string): string =>
    new RegExp(`data-part="${name}">([^<]+)<`).exec(resident.page.html)?.[1] ?? ''
  return { number: part('number'), code: part('code') }
}

export async function reportByForms(
  resident: Resident,
  service: Service,
  telling: Telling,
): Promise<KeptReceipt> {
  await fillInReport(resident, service, telling)
  return send(resident, telling.agrees)
}

/** Opens the file with number and code; the half hour of an earlier look may be over. */
export async function follow(resident: Resident, { number, code }: KeptReceipt): Promise<Page> {
  const page = await resident.open(`/follow?number=${number}`)
  if (!page.html.includes('name="code"')) return page
  return resident.submit({ number, code })
}

/** What a party does on their own page: the link must stand there, and the page behind it has the form. */
export async function act(resident: Resident, path: string, fields: Record<string, string>): Promise<Page> {
  expect(resident.page.html).toContain(`href="${path}"`)
  await resident.open(path)
  return resident.submit(fields, { action: path })
}
