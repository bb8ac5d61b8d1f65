import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Region, rootOf, type Unit } from '@jiefen/domain/region'
import type { Frame } from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { type FormTokens, formTokens } from '../platform/web/index.ts'
import type { Hub } from '../video/index.ts'
import { script, stylesheet } from './assets.ts'
import { readChoices } from './choices.ts'

/** What every route of the portal needs besides the house. */
export interface Portal {
  readonly house: House
  readonly tokens: FormTokens
  /** The open lines of rooms on screens. */
  readonly hub: Hub
  /** `unit`: whose page it is, where the browser has not kept it yet. */
  frame(request: FastifyRequest, reply: FastifyReply, unit?: Unit): Frame
}

export function openPortal(house: House, hub: Hub): Portal {
  const tokens = formTokens(house.sealing, house.settings.origin)
  return {
    house,
    tokens,
    hub,
    frame: (request, reply, unit) => frameFor(house.region, tokens, request, reply, unit),
  }
}

function frameFor(
  region: Region,
  tokens: FormTokens,
  request: FastifyRequest,
  reply: FastifyReply,
  scanned?: Unit,
): Frame {
  const { language, size, contrast, unit: code } = readChoices(request)
  const words = region.words[language]
  const unit = scanned ?? (code === undefined ? undefined : unitByCode(region, code))
  let token: string | undefined
  return {
    language,
    size,
    contrast,
    // Every address that takes a form also shows the page of that form.
    path: request.url,
    // Only a page with a form gives the browser its cookie.
    get token() {
      token ??= tokens.token(request, reply)
      return token
    },
    service: words['service.name'] ?? region.name[language],
    home:
      unit === undefined || unit.parent === undefined
        ? { href: '/', name: region.name[language] }
        : { href: `/c/${unit.code}`, name: unit.name[language] },
    ...(region.hotline === undefined ? {} : { hotline: region.hotline }),
    stylesheet: stylesheet.path,
    script: script.path,
    overrides: regionWords(words),
  }
}

/** The region's own title and welcome go where the portal has its own; the rest goes by the portal's keys. */
export function regionWords(words: Readonly<Record<string, string>>): Record<string, string> {
  const title = words['welcome.title']
  const lead = words['welcome.text']
  return {
    ...words,
    ...(title === undefined ? {} : { 'landing.title': title }),
    ...(lead === undefined ? {} : { 'landing.lead': lead }),
  }
}

/** The unit that a code on a poster means, however it was typed. */
export const unitByCode = (region: Region, code: string): Unit | undefined => {
  const meant = code.toUpperCase()
  return region.units.find((unit) => unit.code === meant)
}

/** Territories directly below a unit, in the order of the table. */
export const placesBelow = (region: Region, unit: Unit): Unit[] =>
  region.units.filter((other) => other.kind === 'territory' && other.parent === unit.id)

/** The unit of the page this browser came by, else the whole region. */
export function homeUnit(region: Region, request: FastifyRequest): Unit {
  const { unit } = readChoices(request)
  return (unit === undefined ? undefined : unitByCode(region, unit)) ?? rootOf(region)
}

export const unitName = (region: Region, id: string, language: Frame['language']): string =>
  findUnit(region, asUnitId(id))?.name[language] ?? id

export const sendPage = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(page)

/** After a change the browser is sent to a page it may load again without changing anything twice. */
export const goTo = (reply: FastifyReply, path: string): FastifyReply => reply.redirect(path, 303)
