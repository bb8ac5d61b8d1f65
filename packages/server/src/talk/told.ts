import type { Matter } from '@jiefen/domain/matter'
import type { Region, Words } from '@jiefen/domain/region'
import { partyOfThread, type ThreadName } from '@jiefen/domain/talk'
import { authorWords, partyName, type StoredTalk, words } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** Who wrote this message; undefined for whoever may not read its thread any more. */
export async function findAuthor(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: string,
  place: number,
): Promise<StoredTalk['author'] | undefined> {
  const { rows } = await tx.query<Pick<StoredTalk, 'author'>>({
    name: 'author-of-talk',
    text: `select author
from talk_message
where county = $1
  and matter_id = $2
  and thread = $3
  and place = $4`,
    values: [county, matter, thread, place],
  })
  return rows[0]?.author
}

/** What a notice says of a message: who wrote and where, and nothing of what they wrote. */
export function talkSentence(
  author: StoredTalk['author'],
  thread: ThreadName,
  matter: Pick<Matter, 'parties'>,
  region: Region,
): Words {
  const party = partyOfThread(thread)
  const who = authorWords(author, region, matter)
  if (party === undefined)
    return words(`${who.zh}在工作人员的消息里叫了您`, `${who.en} called you by name among the staff`)
  if (author.kind === 'party')
    return words(`${who.zh}给办理单位发来消息`, `${who.en} wrote to the office that handles it`)
  const to = partyName(matter, party)
  return words(`${who.zh}给${to.zh}发了消息`, `${who.en} wrote to ${to.en}`)
}
