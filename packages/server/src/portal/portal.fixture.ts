import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ChangeName, commands } from '@jiefen/domain/door'
import { asInstant, type By, isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import type { House } from '../house.ts'
import { invitationCodeHash } from '../matter/index.ts'
import { loadRegion, openHouse } from '../open-house.ts'
import { movableClock } from '../platform/clock/index.ts'
import { type Address, changeMatter, type Written } from '../platform/desk/index.ts'
import { newCode } from '../platform/ids/index.ts'
import { guard } from '../platform/web/index.ts'
import { portalRoutes } from './index.ts'

const origin = 'http://localhost:3000'

/** A person's browser without script: keeps cookies, follows redirects, and sends the forms it was shown. */
export function browserAt(app: FastifyInstance, address = '192.0.2.1') {
  const jar = new Map<string, string>()
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    more: { payload?: string | Buffer; type?: string } = {},
  ) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(more.type === undefined ? {} : { 'content-type': more.type }),
      },
      ...(more.payload === undefined ? {} : { payload: more.payload }),
    })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires !== undefined && expires.getTime() <= 0)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const arrive = async (answer: LightMyRequestResponse): Promise<LightMyRequestResponse> => {
    let at = answer
    for (let hops = 0; at.statusCode === 303 && hops < 5; hops += 1)
      at = await send('GET', String(at.headers.location))
    return at
  }
  let page = ''
  const shown = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    page = answer.body
    return answer
  }
  return {
    jar,
    get page() {
      return page
    },
    send,
    open: async (url: string) => shown(await arrive(await send('GET', url))),
    /** Fills in the form that goes to this address on the page that is shown, and sends it. */
    fill: async (action: string, fields: Record<string, string> = {}) =>
      shown(await arrive(await send('POST', action, formOf(page, action, fields)))),
    formOf: (action: string, fields: Record<string, string> = {}) => formOf(page, action, fields),
  }
}
export type Browser = ReturnType<typeof browserAt>

function formOf(
  page: string,
  action: string,
  fields: Record<string, string>,
): { payload: string; type: string } {
  const form = page.split('<form ').find((part) => part.includes(`action="${action}"`))
  if (form === undefined) throw new Error(`the page has no form that goes to ${action}`)
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const all = { ...Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? ''])), ...fields }
  return { payload: new URLSearchParams(all).toString(), type: 'application/x-www-form-urlencoded' }
}

export interface Village {
  readonly house: House
  readonly app: FastifyInstance
  readonly clock: ReturnType<typeof movableClock>
  /** A community of the region, and its code. */
  readonly unit: House['region']['units'][number]
  browser(address?: string): Browser
  addressOf(number: string): Promise<Address>
  /** The office acts, past its own login and permissions, which other suites look at. */
  officeDoes(
    number: string,
    name: ChangeName,
    fields: object,
    by?: Partial<Extract<By, { kind: 'staff' }>>,
  ): Promise<Matter>
  invite(number: string): Promise<string>
  close(): Promise<void>
}

/** The portal over a real database, with a clock that stands still. */
export async function openVillage(
  database: {
    readonly appUrl: string
    readonly workerUrl: string
    readonly drop: () => Promise<void>
  },
  profile = 'lakeside',
): Promise<Village> {
  const { region } = await loadRegion(profile)
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'jiefen-portal-'))
  const clock = movableClock(asInstant(Date.UTC(2026, 10, 20, 2)))
  const environment = {
    port: 0,
    origin,
    production: false,

    demo: true,
    dataDirectory,
    secret: Buffer.alloc(32, 9),
  }
  const opened = openHouse({ environment, ...database, region, clock, log: pino({ level: 'silent' }) })
  const { house } = opened
  const app = Fastify()
  await guard(app, house)
  await app.register(portalRoutes(house))
  const unit = region.units.find(({ kind, level }) => kind === 'territory' && level === 'village')
  if (unit === undefined) throw new Error('a region without a village')

  const addressOf = async (number: string): Promise<Address> => {
    const { rows } = await house.workerPool.query<{ county: string; matter_id: string }>(
      'select county, matter_id from matter where number = $1',
      [number],
    )
    const [row] = rows
    if (row === undefined) throw new Error(`no matter ${number}`)
    return { county: row.county, matter: row.matter_id }
  }
  const change = async (
    number: string,
    name: ChangeName,
    fields: object,
    code?: string,
    by: object = {},
  ): Promise<Matter> => {
    const address = await addressOf(number)
    const author = { kind: 'staff', person: 'p1', name: '某经办', unit: unit.id, role: 'receptionist', ...by }
    const at = clock.now()
    const outcome = await changeMatter(
      house.desk,
      address,
      { matter: address.matter },
      {
        decide: (matter) => commands[name].decide({ ...fields, at, by: author } as never, matter, region),
        ...(code === undefined
          ? {}
          : {
              keys: () => [
                {
                  hash: invitationCodeHash(house, code),
                  purpose: 'invitation' as const,
                  party_id: partyIn(fields),
                  made_at: isoOf(at),
                },
              ],
            }),
      },
    )
    if ('refused' in outcome) throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`)
    return (outcome as Written<Matter, never>).state
  }
  return {
    house,
    app,
    clock,
    unit,
    browser: (address) => browserAt(app, address),
    addressOf,
    officeDoes: (number, name, fields, by) => change(number, name, fields, undefined, by),
    invite: async (number) => {
      const code = newCode(12)
      const { matter } = await addressOf(number)
      const { rows } = await house.workerPool.query<{ party_id: string }>(
        `select party_id from matter_party where matter_id = $1 and side = 'other-side'`,
        [matter],
      )
      await change(number, 'invite-party', { party: rows[0]?.party_id ?? '', way: 'link' }, code)
      return code
    },
    close: async () => {
      await app.close()
      await opened.close()
      await database.drop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

const partyIn = (fields: object): string =>
  'party' in fields && typeof fields.party === 'string' ? fields.party : ''

export const people = {
  informant: '古丽·阿不都',
  other: '赵楼上',
  phone: '19900000001',
  otherPhone: '19900000002',
} as const
export const story = '楼上卫生间漏水，我家天花板都泡坏了，找了三次都不管。'

/** Somebody reports a dispute page by page; answers with what stands on the receipt. */
export async function reportDispute(
  village: Village,
  browser: Browser,
  change: { readonly anonymous?: true; readonly shareName?: true; readonly agrees?: true } = {},
): Promise<{ number: string; code: string }> {
  await browser.open(`/c/${village.unit.code}`)
  await browser.open(`/report/begin?unit=${village.unit.code}`)
  await browser.fill('/report/story', { story })
  await browser.fill('/report/kind', { kind: 'dispute' })
  await browser.fill('/report/place', { where: 'here', words: '3 号楼' })
  await browser.fill('/report/other-side', {
    type: 'person',
    name: people.other,
    telephone: people.otherPhone,
  })
  await browser.fill('/report/wish', { wish: '修好' })
  await browser.fill('/report/photos', { skip: 'yes' })
  const named = {
    who: 'named',
    name: people.informant,
    telephone: people.phone,
    ...(change.shareName && { shareName: 'yes' }),
  }
  await browser.fill('/report/you', change.anonymous ? { who: 'anonymous' } : named)
  await browser.fill('/report/check', change.agrees ? { agrees: 'yes' } : {})
  return receiptOn(browser.page)
}

export function receiptOn(page: string): { number: string; code: string } {
  const part = (name: string): string => new RegExp(`data-part="${name}">([^<]+)<`).exec(page)?.[1] ?? ''
  return { number: part('number'), code: part('code') }
}
