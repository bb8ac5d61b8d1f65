import { asInstant } from '@jiefen/domain/kernel'
import { rootOf, type Unit } from '@jiefen/domain/region'
import {
  committeeKinds,
  type DirectoryView,
  directoryPage,
  mediatorKinds,
  type PublicCommittee,
  sectors,
  teamRoles,
} from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { committeesOfPage, type Published, publishedAt } from '../directory/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { knownKinds } from './known-kinds.ts'
import { type Portal, placesBelow, sendPage, unitByCode } from './pages.ts'

/** Who mediates: the public register, of the whole region and of one place. */
export function directoryRoutes(app: FastifyInstance, portal: Portal): void {
  const { house } = portal
  const { region, pool, clock } = house

  app.get('/mediators', (request, reply) => show(request, reply, rootOf(region)))

  app.get<{ Params: { code: string } }>('/mediators/:code', (request, reply) => {
    const unit = unitByCode(region, request.params.code)
    if (unit === undefined) throw new DoorProblem('not-found')
    return show(request, reply, unit)
  })

  async function show(request: FastifyRequest, reply: FastifyReply, unit: Unit): Promise<FastifyReply> {
    const frame = portal.frame(request, reply)
    const { language } = frame
    const published = await inTransaction(pool, {}, (tx) =>
      publishedAt(tx, committeesOfPage(unit, region), asInstant(clock.now()), region),
    )
    const view: DirectoryView = {
      place: unit.name[language],
      committees: published.map((one) => publicView(one, language)),
      places: placesBelow(region, unit).map(({ code, name }) => ({
        name: name[language],
        href: `/mediators/${code}`,
      })),
      ...(unit.parent === undefined ? {} : { whole: '/mediators' }),
    }
    return sendPage(reply, directoryPage(frame, view))
  }

  function publicView(
    { unit, committee, studios, mediators, titles }: Published,
    language: 'zh' | 'en',
  ): PublicCommittee {
    const kind = committeeKinds.find((known) => known === committee?.kind)
    const sector = sectors.find((known) => known === committee?.sector)
    const nameOf = (person: string | null) => mediators.find((one) => one.person === person)?.name
    return {
      id: unit.id,
      name: unit.name[language],
      ...(kind === undefined ? {} : { kind }),
      ...(sector === undefined ? {} : { sector }),
      ...ifSaid('director', committee?.director),
      ...ifSaid('telephone', unit.telephone),
      studios: studios.map((one) => ({
        name: language === 'zh' ? one.name_zh : one.name_en,
        ...ifSaid('holder', nameOf(one.person)),
        ...ifSaid('words', language === 'zh' ? one.words_zh : one.words_en),
      })),
      mediators: mediators.map((one) => {
        const teamRole = teamRoles.find((role) => role === one.team_role)
        return {
          name: one.name,
          kind: mediatorKinds.find((known) => known === one.kind) ?? 'K1',
          ...(teamRole === undefined ? {} : { teamRole }),
          ...ifSaid('title', titles.get(one.person)?.[language]),
          knows: knownKinds(one, region, language),
          ...ifSaid('words', language === 'zh' ? one.words_zh : one.words_en),
        }
      }),
    }
  }
}

const ifSaid = <Field extends string>(
  field: Field,
  text: string | null | undefined,
): { readonly [F in Field]?: string } =>
  text === undefined || text === null || text === '' ? {} : ({ [field]: text } as { [F in Field]: string })
