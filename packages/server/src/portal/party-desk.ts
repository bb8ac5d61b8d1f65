import { type ChangeName, commands } from '@jiefen/domain/door'
import { type Actor, type By, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import type { House } from '../house.ts'
import { candidateFor, type ReadRow, readLogOf, writeReadRecord } from '../matter/index.ts'
import { changeMatter, fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import type { PartySession } from './party-session.ts'

export interface OwnFile {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly reads: readonly ReadRow[]
}

/** The file as its party finds it. `written`: this opening goes into the reading record, as everybody's does. */
export async function readOwnFile(
  house: House,
  session: PartySession,
  { written }: { readonly written: boolean },
): Promise<OwnFile> {
  return inTransaction(house.pool, { matter: session.matter }, async (tx) => {
    const { events, version } = await readHistory<MatterEvent>(tx, session.county, session.matter)
    if (version === 0) throw new DoorProblem('not-found')
    const matter = fold(house.desk.model, events)
    if (written) {
      const reader = { kind: 'party', party: session.party }
      await writeReadRecord(tx, session, {
        at: isoOf(house.clock.now()),
        reader,
        what: 'file',
        why: ownReading,
      })
    }
    return { matter, events, reads: await readLogOf(tx, session) }
  })
}

/** What the reading record says when somebody opened their own file. */
export const ownReading = '本人查看'

export const actorOf = ({ party }: PartySession): Extract<Actor, { kind: 'party' }> => ({
  kind: 'party',
  party,
})

/**
 * A party's own act through the one door: the right from the table, the decision from the rules, the version from
 * the page they were looking at.
 */
export async function actAsParty(
  house: House,
  session: PartySession,
  name: ChangeName,
  fields: object,
  expected?: number,
): Promise<Refusal | undefined> {
  const by: By = actorOf(session)
  const outcome = await changeMatter(
    house.desk,
    session,
    { matter: session.matter },
    {
      ...(expected === undefined ? {} : { expected }),
      decide: async (matter, tx) => {
        if (!mayDo(actorOf(session), name, matter, house.region)) throw new DoorProblem('not-yours')
        const at = house.clock.now()
        // Whom somebody chooses is looked up in the register, with what ties them to either side.
        const candidate =
          'mediator' in fields && typeof fields.mediator === 'string'
            ? await candidateFor(fields.mediator, { house, matter, at, tx })
            : {}
        const told = { ...fields, ...candidate, at, by }
        return commands[name].decide(told as never, matter, house.region)
      },
    },
  )
  return isRefusal(outcome) ? outcome : undefined
}
