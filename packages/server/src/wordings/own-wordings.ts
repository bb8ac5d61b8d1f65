import type { WordingDraft, WordingView } from '@jiefen/contract'
import { isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import {
  changeWording,
  formsOf,
  isMessage,
  kindsFor,
  messageReaders,
  mostSigns,
  placeholdersOf,
  wordingFor,
} from '@jiefen/domain/messages'
import type { House } from '../house.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { callOf, type DoorEntry, type Staff, writeDown } from '../staff/index.ts'
import { forgetWordings, keyOf, type OwnWording, readOwnWordings, type WordingName } from './holding.ts'
import { asItReads } from './preview.ts'
import { regionsOwn } from './text-for.ts'

/** Every message there is, in both languages, as it reads now. */
export async function listWordings(house: House): Promise<WordingView[]> {
  const own = await readOwnWordings(house.pool)
  return everyWording(house).flatMap((name) => viewOf(house, name, own.get(keyOf(name))))
}

const everyWording = ({ region }: House): WordingName[] =>
  messageReaders.flatMap((reader) =>
    kindsFor[reader].flatMap((kind) =>
      formsOf(reader, kind).flatMap((form) =>
        region.languages.map((language) => ({ reader, kind, form, language })),
      ),
    ),
  )

function viewOf(house: House, name: WordingName, own: OwnWording | undefined): WordingView[] {
  const regions = regionsOwn(house.region, name)
  const holds = own ?? regions
  if (holds === undefined) return []
  const text = { words: holds.words, ...(holds.subject === undefined ? {} : { subject: holds.subject }) }
  return [
    {
      ...name,
      ...text,
      reads: asItReads(house, name, text),
      ...(own === undefined
        ? {}
        : {
            own: {
              ...{ at: own.at.toISOString(), by: own.by },
              ...(regions === undefined ? {} : { instead: regions }),
            },
          }),
      placeholders: [...placeholdersOf(name)],
      most: mostSigns[name.form],
    },
  ]
}

/** Says it otherwise from now on; the door book keeps who did. */
export async function changeOwn(
  house: House,
  staff: Staff,
  { subject, words, ...name }: WordingDraft,
): Promise<WordingView | Refusal> {
  const changed = changeWording(name, { words, ...(subject === undefined ? {} : { subject }) }, house.region)
  return isRefusal(changed) ? changed : write(house, staff, name, 'wording-changed', changed)
}

/** Says it again as the region does. */
export async function putBack(house: House, staff: Staff, name: WordingName): Promise<WordingView | Refusal> {
  if (!isMessage(name) || wordingFor(house.region.messages.wordings, name) === undefined)
    return { refused: 'no-such-message', reader: name.reader, kind: name.kind, form: name.form }
  return write(house, staff, name, 'wording-put-back', {})
}

async function write(
  house: House,
  staff: Staff,
  name: WordingName,
  what: DoorEntry,
  text: { readonly subject?: string; readonly words?: string },
): Promise<WordingView> {
  const at = house.clock.now()
  const who = callOf(staff.session)
  await inTransaction(house.pool, {}, async (tx) => {
    await insertWording(tx, name, text, isoOf(at), who)
    await writeDown(tx, {
      at,
      what,
      person: staff.actor.person,
      who,
      about: keyOf(name).replaceAll(' ', ' · '),
    })
  })
  forgetWordings(house.pool)
  const own =
    text.words === undefined ? undefined : { ...name, ...text, words: text.words, at: new Date(at), by: who }
  const [view] = viewOf(house, name, own)
  if (view === undefined) throw new Error(`there are no words for ${keyOf(name)}`)
  return view
}

async function insertWording(
  tx: Tx,
  { reader, kind, form, language }: WordingName,
  text: { readonly subject?: string; readonly words?: string },
  at: string,
  by: string,
): Promise<void> {
  await tx.query({
    name: 'insert-wording',
    text: `
insert into message_template (reader, kind, form, language, subject, words, made_at, made_by)
values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [reader, kind, form, language, text.subject ?? null, text.words ?? null, at, by],
  })
}
