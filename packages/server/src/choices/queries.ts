import type { Choice, PersonChannel } from '@jiefen/domain/messages'
import type { Tx } from '../platform/sql/index.ts'

/** What somebody chose themselves; of what they did not, there is nothing. */
export async function findChoices(tx: Pick<Tx, 'query'>, person: string): Promise<readonly Choice[]> {
  const { rows } = await tx.query<Choice>({
    name: 'own-choices',
    text: `select kind, channel, wanted
from message_choice
where person_id = $1`,
    values: [person],
  })
  return rows
}

export async function writeChoice(
  tx: Pick<Tx, 'query'>,
  person: string,
  { kind, channel, wanted }: Choice,
  at: string,
): Promise<void> {
  await tx.query({
    name: 'write-choice',
    text: `insert into message_choice (person_id, kind, channel, wanted, set_at)
values ($1, $2, $3, $4, $5)
on conflict on constraint one_choice_for_each_channel
do update set wanted = excluded.wanted, set_at = excluded.set_at`,
    values: [person, kind, channel, wanted, at],
  })
}

/** One's own addresses, as everybody may see them. */
export async function findAddresses(
  tx: Pick<Tx, 'query'>,
  person: string,
): Promise<ReadonlyMap<PersonChannel, string>> {
  const { rows } = await tx.query<{ channel: PersonChannel; masked: string }>({
    name: 'own-addresses',
    text: `select channel, masked
from person_address
where person_id = $1`,
    values: [person],
  })
  return new Map(rows.map(({ channel, masked }) => [channel, masked]))
}

export async function writeAddress(
  tx: Pick<Tx, 'query'>,
  person: string,
  channel: PersonChannel,
  { masked, sealed }: { readonly masked: string; readonly sealed: string },
  at: string,
): Promise<void> {
  await tx.query({
    name: 'write-own-address',
    text: `insert into person_address (person_id, channel, masked, sealed, set_at)
values ($1, $2, $3, $4, $5)
on conflict on constraint one_address_for_each_channel
do update set masked = excluded.masked, sealed = excluded.sealed, set_at = excluded.set_at`,
    values: [person, channel, masked, sealed, at],
  })
}

/** Takes one's address away; false where there was none. */
export async function removeAddress(
  tx: Pick<Tx, 'query'>,
  person: string,
  channel: PersonChannel,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'remove-own-address',
    text: `delete from person_address
where person_id = $1
  and channel = $2`,
    values: [person, channel],
  })
  return rowCount === 1
}

/** What became of a message that somebody sent to themselves to try a way out. */
export async function findTest(
  tx: Pick<Tx, 'query'>,
  county: string,
  person: string,
  id: string,
): Promise<{ state: string; channel: PersonChannel; reason: string | null } | undefined> {
  const { rows } = await tx.query<{ state: string; channel: PersonChannel; reason: string | null }>({
    name: 'own-test-message',
    text: `select state, channel, reason
from delivery
where county = $1
  and delivery_id = $3
  and kind = 'test'
  and to_kind = 'person'
  and to_whom = $2`,
    values: [county, person, id],
  })
  return rows[0]
}
