import { isoOf } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { mayRead, seenBy } from '@jiefen/domain/neutrality'
import { mayDo } from '@jiefen/domain/permission'
import { getUnit, type Region } from '@jiefen/domain/region'
import { isOpenCard } from '@jiefen/domain/supervision'
import type { House } from '../house.ts'
import { type Address, fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx, type Visibility } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { findMatter, writeReadRecord } from './find.ts'

/** As whom this person reads: the roots of their units, and themselves for the matters that are theirs. */
export const visibilityOf = ({ reach }: Staff): Visibility => ({
  holders: [
    ...reach.units,
    ...reach.ownUnits.map((unit) => `at:${unit}`),
    ...(reach.ownCasesOf === undefined ? [] : [`person:${reach.ownCasesOf}`]),
  ],
})

export interface Opened {
  readonly address: Address
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  /** Whether this fact is the reader's to know. The facts are all there, since their places are their versions. */
  readonly shows: (event: MatterEvent) => boolean
}

/**
 * Opens a matter for a person of the staff and writes down that they did, in one transaction. Somebody who is
 * not handling it must say why. Throws `not-found` outside their reach: whether it exists is not theirs to know.
 */
export async function openForStaff<T>(
  house: House,
  staff: Staff,
  number: string,
  reading: { readonly what: string; readonly why?: string },
  show: (opened: Opened, tx: Tx) => Promise<T> | T,
): Promise<T> {
  return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
    const opened = await readMatter(house, tx, number)
    const { matter, address } = opened
    if (!mayDo(staff.actor, 'open-matter', matter, house.region)) throw new DoorProblem('not-found')
    const duty = handlingDuty(staff, matter, house.region)
    const why = reading.why?.trim() || (duty === undefined ? undefined : '办理')
    if (why === undefined) throw new DoorProblem('reason-needed')
    const [first] = staff.actor.duties
    const reader = { kind: 'staff', person: staff.actor.person, name: staff.actor.name, ...(duty ?? first) }
    await writeReadRecord(tx, address, { at: isoOf(house.clock.now()), reader, what: reading.what, why })
    const shows = (event: MatterEvent): boolean => mayRead(staff.actor, event, matter)
    return show({ ...opened, matter: seenBy(staff.actor, matter), shows }, tx)
  })
}

export async function readMatter(house: House, tx: Tx, number: string): Promise<Opened> {
  const address = await findMatter(tx, number)
  if (address === undefined) throw new DoorProblem('not-found')
  const { events } = await readHistory<MatterEvent>(tx, address.county, address.matter)
  return { address, events, matter: fold(house.desk.model, events), shows: () => true }
}

/** The committee for which this very person affixed the seal: what they sealed they may look at again. */
const sealedBy = ({ person }: Staff['actor'], { agreement, alsoInForce }: Matter): readonly string[] =>
  [...alsoInForce, ...(agreement === undefined ? [] : [agreement])]
    .flatMap(({ signatures }) => signatures)
    .flatMap(({ signer, by }) =>
      'seal' in signer && by.kind === 'staff' && by.person === person ? [signer.seal] : [],
    )

/**
 * Who sits in its room on screens and watches what was recorded there: whoever works on the matter. Whoever would be asked why
 * they read it does not sit with the parties, and is asked by nobody.
 */
export const maySitOnScreen = (actor: Staff['actor'], matter: Matter, region: Region): boolean =>
  mayDo(actor, 'join-video', matter, region) && handlingDuty({ actor }, matter, region) !== undefined

/** The duty by which this person works on the matter: at the unit that answers, was asked, or mediates. */
function handlingDuty({ actor }: Pick<Staff, 'actor'>, matter: Matter, region: Region) {
  const { kind, parent } = getUnit(region, matter.unit)
  const handling = new Set<string>([
    matter.unit,
    // A committee has no desk of its own: that of its place works for it.
    ...(kind === 'committee' && parent !== undefined ? [parent] : []),
    ...(matter.stage === 'passed-on' ? [matter.passedTo] : []),
    ...(matter.assignedTo === undefined ? [] : [matter.assignedTo]),
    ...matter.whistles.flatMap(({ from, to, objection }) => [from, to, objection?.decider ?? from]),
    // Who had it before, or was asked to help, works on it until released.
    ...matter.assistants.filter(({ released }) => released === undefined).map(({ unit }) => unit),
    // Who is to sit with the others reads it beforehand, and afterwards for its task.
    ...matter.consultations
      .filter(({ convened, calledOff }) => convened !== undefined && calledOff === undefined)
      .flatMap(({ units }) => units),
    ...matter.cards.filter(isOpenCard).map(({ to }) => to),
    // Who answers a complaint reads what it is about.
    ...matter.complaints.map(({ unit }) => unit),
    // Who answers for the grade of risk has to look at it anew.
    ...matter.clocks.filter(({ name }) => name === 'review').map(({ owner }) => owner),
    // The keeper of the seal reads what is about to be sealed.
    ...(matter.stage === 'signing' ? [matter.committee] : sealedBy(actor, matter)),
    ...(matter.mediator?.person === actor.person ? [matter.mediator.committee] : []),
  ])
  return actor.duties.find(({ unit }) => handling.has(unit))
}
