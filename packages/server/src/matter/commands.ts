import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Changed,
  type CommandBody,
  commandBodies,
  Invited,
  Problem,
  type WireCommand,
} from '@jiefen/contract'
import { commands } from '@jiefen/domain/door'
import { isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { byOf, mayDo } from '@jiefen/domain/permission'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '../house.ts'
import { findAnswer, keepAnswer, repeatable } from '../platform/answers/index.ts'
import { type Address, changeMatter, type Written } from '../platform/desk/index.ts'
import { newCode } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { sendRefusal } from '../refusals.ts'
import { requireStaff, type Staff } from '../staff/index.ts'
import { visibilityOf } from './access.ts'
import { findMatter } from './find.ts'
import { type InvitationCode, invitationKey } from './invitation-codes.ts'
import { prepareCommand, regarding } from './prepare.ts'

const Numbered = Type.Object({ number: Type.String({ maxLength: 40 }) })
const ChangeHeaders = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version you were looking at.' })),
  'idempotency-key': Type.Optional(
    Type.String({ maxLength: 200, description: 'The same key twice is the same change once.' }),
  ),
})
const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** One route for every command of the wire: the schema, the rule and the permission carry its name. */
export function registerCommands(app: Parameters<FastifyPluginAsyncTypebox>[0], house: House): void {
  for (const name of Object.keys(commandBodies) as WireCommand[]) {
    app.post(
      `/api/matters/:number/${name}`,
      {
        schema: {
          summary: name.replaceAll('-', ' '),
          tags: ['matters'],
          params: Numbered,
          headers: ChangeHeaders,
          body: commandBodies[name],
          response: { 200: name === 'invite-party' ? Invited : Changed, ...problems },
        },
      },
      (request, reply) => change(house, name, request as ChangeRequest, reply) as Promise<never>,
    )
  }
}

type ChangeRequest = FastifyRequest<{ Params: { number: string }; Body: CommandBody<WireCommand> }>

async function change(
  house: House,
  name: WireCommand,
  request: ChangeRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const staff = await requireStaff(house, request)
  const { number } = request.params
  const key = repeatable(`staff:${staff.actor.person}`, headerOf(request, 'idempotency-key'), {
    number,
    name,
    body: request.body,
  })
  const known = await inTransaction(house.pool, visibilityOf(staff), async (tx) => ({
    earlier: key === undefined ? undefined : await findAnswer<object>(tx, house.sealing, key),
    address: await findMatter(tx, number),
  }))
  if (known.earlier !== undefined) return known.earlier
  if (known.address === undefined) throw new DoorProblem('not-found')

  const address = known.address
  const answer = await orAsAnswered(house, key, () => changeAs(house, staff, address, name, request, key))
  return isRefusal(answer) ? sendRefusal(house, request, reply, withoutComplaints(answer)) : answer
}

/** Who was too late is told what has happened meanwhile; a complaint may be about the very one who asks. */
function withoutComplaints(refusal: Refusal): Refusal {
  const { since } = refusal
  if (!Array.isArray(since)) return refusal
  return { ...refusal, since: since.filter(({ type }) => !String(type).startsWith('Complaint')) }
}

/**
 * Of the same request sent twice at once one makes the change; to the other the matter then looks changed by
 * somebody else, and whatever no it got, the answer already given is the true one.
 */
async function orAsAnswered(
  { pool, sealing }: House,
  key: ReturnType<typeof repeatable>,
  work: () => Promise<object | Refusal>,
): Promise<object | Refusal> {
  const answered = (): Promise<object | undefined> =>
    key === undefined ? Promise.resolve(undefined) : findAnswer<object>(pool, sealing, key)
  try {
    const answer = await work()
    return isRefusal(answer) ? ((await answered()) ?? answer) : answer
  } catch (error) {
    const given = await answered()
    if (given === undefined) throw error
    return given
  }
}

async function changeAs(
  house: House,
  staff: Staff,
  address: Address,
  name: WireCommand,
  request: ChangeRequest,
  key: ReturnType<typeof repeatable>,
): Promise<object | Refusal> {
  const expected = versionOf(request)
  const at = house.clock.now()
  const invitation: InvitationCode | undefined =
    name === 'invite-party'
      ? { code: newCode(12), party: (request.body as CommandBody<'invite-party'>).party }
      : undefined
  const answerOf = ({ state, version }: Pick<Written<Matter, MatterEvent>, 'state' | 'version'>): object => ({
    number: state.number,
    version,
    ...(invitation === undefined ? {} : { code: invitation.code, path: `/i/${invitation.code}` }),
  })

  const outcome = await changeMatter(house.desk, address, visibilityOf(staff), {
    ...(expected === undefined ? {} : { expected }),
    decide: async (matter, tx) => {
      // The database's wall knows units and persons, not how far a role reaches: the rules have the last word.
      if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
      const asked = regarding(request.body, matter)
      if (!mayDo(staff.actor, name, asked, house.region)) throw new DoorProblem('not-yours')
      const fields = await prepareCommand(name, request.body, { house, matter, at, tx })
      const by = byOf(staff.actor, name, asked, house.region)
      return commands[name].decide({ ...fields, at, by } as never, matter, house.region)
    },
    ...(invitation === undefined ? {} : { keys: () => [invitationKey(house, invitation, at)] }),
    ...(key === undefined
      ? {}
      : { answered: (written) => keepAnswer(house.sealing, key, isoOf(at), answerOf(written)) }),
  })
  return isRefusal(outcome) ? outcome : answerOf(outcome)
}

function versionOf(request: FastifyRequest): number | undefined {
  const text = headerOf(request, 'if-match')?.replaceAll('"', '')
  if (text === undefined) return undefined
  const version = Number(text)
  if (!Number.isInteger(version) || version < 1)
    throw new DoorProblem('malformed-request', { header: 'if-match' })
  return version
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
