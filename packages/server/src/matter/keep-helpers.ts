import type { CommandBody } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { whenToSend } from '@jiefen/domain/messages'
import type { Region } from '@jiefen/domain/region'
import { helperIdAt, helperNews, sessionIdAfter } from '@jiefen/domain/sittings'
import { sealTelephone } from '../parties/index.ts'
import { planned } from '../platform/announce/index.ts'
import type { Besides } from '../platform/desk/index.ts'
import { newId } from '../platform/ids/index.ts'
import type { Sealing } from '../platform/sealing/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { findMatter } from './find.ts'

type Typed = NonNullable<CommandBody<'plan-session'>['helpers']>

/**
 * Helpers as the rule wants them. The telephone of one is no fact of the matter: facts stay for ever, and it goes when the
 * file is closed (个人信息保护法 arts. 6, 19, 47).
 */
export async function helpersOf(
  typed: Typed,
  { matter, tx, sealing }: { readonly matter: Matter; readonly tx: Tx; readonly sealing: Sealing },
): Promise<readonly { name: string; relation: string; reachable?: true }[]> {
  const session = sessionIdAfter(matter)
  for (const [place, { telephone }] of typed.entries()) {
    if (telephone === undefined) continue
    const address = await findMatter(tx, matter.number)
    if (address === undefined) throw new Error('the matter is not there')
    await tx.query({
      name: 'keep-helper-contact',
      text: `insert into helper_contact (county, matter_id, session, helper, sealed)
values ($1, $2, $3, $4, $5)`,
      values: [
        ...[address.county, address.matter, session, helperIdAt(place)],
        sealTelephone(sealing, telephone).sealed,
      ],
    })
  }
  return typed.map(({ telephone, ...helper }) =>
    telephone === undefined ? helper : { ...helper, reachable: true },
  )
}

/** What helpers hear of a change goes out with it; with the closing of the file their numbers are gone. */
export function keepHelpers(before: Matter | undefined, after: Matter, region: Region): Besides | undefined {
  const news = helperNews(before, after)
  const isClosed = after.stage === 'archived' && before?.stage !== 'archived'
  if (news.length === 0 && !isClosed) return undefined
  return async (tx, { county, matter }) => {
    for (const { session, helper, news: what, urgent } of news) {
      const { lastAt: at } = after
      const { notBefore, day } = whenToSend({ urgent, now: at }, region.messages, region.calendar, () => 0)
      const id = newId(at)
      await tx.query({
        name: 'plan-helper-message',
        text: `insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at, not_before, day)
values ($1, $2::uuid, $3, 'helper:' || $2, $4, $5, 'helper', $6, 'sms', $7, 'waiting', $8, $9, $10)`,
        values: [
          ...[county, id, matter, what === 'comes' ? 'helper' : 'helper-off', urgent, `${session}/${helper}`],
          ...[{ unit: after.unit }, isoOf(at), isoOf(notBefore), day],
        ],
      })
    }
    if (news.length > 0)
      await tx.query({ name: 'announce-helpers', text: 'select pg_notify($1, $2)', values: [planned, 'sms'] })
    if (isClosed)
      await tx.query({ name: 'forget-helpers', text: 'select forget_helper_contacts($1)', values: [matter] })
    return undefined
  }
}
