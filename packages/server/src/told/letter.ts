import { type Printed, printDeliveryLetter } from '@jiefen/documents'
import { dayOf } from '@jiefen/domain/calendar'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import QRCode from 'qrcode'
import { invitationOf } from '../deliveries/index.ts'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { followedLines } from '../portal/index.ts'
import type { Staff } from '../staff/index.ts'
import { textFor } from '../wordings/index.ts'
import { addressedTo } from './addressed.ts'
import { lettersPrinted, lettersWaiting, writeTry } from './hand-queries.ts'
import { type InHand, withDelivery } from './hands.ts'

export interface PrintedLetter {
  readonly pdf: Uint8Array
  readonly number: string
}

/**
 * The letter of one delivery: what has happened since the last that was posted, for a closed envelope. Every letter that
 * waits for this party is told by it, and is noted as printed with it.
 */
export async function printLetter(house: House, staff: Staff, id: string): Promise<PrintedLetter> {
  const reading = { what: 'paper', why: '打印信件' }
  return withDelivery(
    house,
    staff,
    id,
    async (inHand, tx) => {
      const printed = await letterOf(house, inHand, tx)
      if ('missing' in printed) throw new DoorProblem('character-missing', { character: printed.missing })
      const { row, matter, hand } = inHand
      const at = isoOf(house.clock.now())
      if (row.state === 'by-hand')
        for (const letter of await lettersWaiting(tx, row))
          await writeTry(tx, letter, { at, outcome: 'printed', by: hand })
      return { pdf: printed.pdf, number: matter.number }
    },
    reading,
  )
}

async function letterOf(house: House, inHand: InHand, tx: Tx): Promise<Printed> {
  const { row, matter, events } = inHand
  const { region, settings, clock } = house
  const { party, language } = addressedTo(inHand, 'letter', region)
  const { posted } = await lettersPrinted(tx, row)
  const lines = followedLines({ matter, events }, party, {
    ...{ region, language, now: clock.now() },
    since: posted?.toISOString(),
  })
  const invitation =
    row.kind === 'invitation' ? await invitationOf(house, tx, { ...row, at: new Date(row.at) }) : undefined
  const path = invitation?.path ?? lines.page
  const opening = await textFor(
    house,
    { reader: 'resident', kind: row.kind, form: 'letter', language },
    { ...row.facts, path },
  )
  return printDeliveryLetter(
    {
      ...{ language, number: matter.number, unit: lines.owner, telephone: lines.ownerTelephone },
      addressee: party.name ?? party.description,
      postalAddress: party.address,
      opening: opening.text,
      goesOn: posted !== undefined,
      happened: lines.happened,
      asked: lines.asked,
      qrSvg: await QRCode.toString(`${settings.origin}${path}${pageOf(path, matter.number)}`, {
        ...{ type: 'svg', margin: 0, errorCorrectionLevel: 'Q' },
      }),
      address: `${settings.origin}${invitation === undefined ? path : '/i'}`,
      enterBy:
        invitation === undefined
          ? lines.page === '/follow'
            ? 'follow'
            : 'invited'
          : { code: invitation.code },
      sentOn: dayOf(asInstant(clock.now()), region.calendar),
    },
    new Date(clock.now()),
  )
}

/** Whoever follows finds their number typed in already; the code never stands in a square. */
const pageOf = (path: string, number: string): string =>
  path === '/follow' ? `?number=${encodeURIComponent(number)}` : ''
