declare const brand: unique symbol
type Branded<B extends string> = string & { readonly [brand]: B }

/** A matter's own name inside the system: a UUID, never shown to anybody. */
export type MatterId = Branded<'MatterId'>
/** The number a person reads out on the telephone: division, date, kind, running number, check digit. */
export type MatterNumber = Branded<'MatterNumber'>
/** A unit of the tree: a county, township, village, department or committee, named by its code. */
export type UnitId = Branded<'UnitId'>
/** A person of the staff. */
export type PersonId = Branded<'PersonId'>
/** One person or organisation on one side of one matter; the same human in two matters has two. */
export type PartyId = Branded<'PartyId'>
/** One call of one unit to one matter: w1, w2, … in the order in which they were blown. */
export type WhistleId = Branded<'WhistleId'>
/** A stored file, named by the hash of what is in it. */
export type FileId = Branded<'FileId'>

export const asMatterId = (text: string): MatterId => text as MatterId
export const asUnitId = (text: string): UnitId => text as UnitId
export const asPersonId = (text: string): PersonId => text as PersonId
export const asPartyId = (text: string): PartyId => text as PartyId
export const asWhistleId = (text: string): WhistleId => text as WhistleId
export const asFileId = (text: string): FileId => text as FileId
