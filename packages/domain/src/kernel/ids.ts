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
/** One unit that helps the host of one matter: a1, a2, … */
export type AssistantId = Branded<'AssistantId'>
/** One joint consultation of one matter: c1, c2, … */
export type ConsultationId = Branded<'ConsultationId'>
/** One task that a joint consultation gave out: t1, t2, … */
export type TaskId = Branded<'TaskId'>
/** One supervision card of one matter: k1, k2, … */
export type CardId = Branded<'CardId'>
/** One request to pause or lengthen a limit of one matter: q1, q2, … */
export type AskId = Branded<'AskId'>
/** One thing that an agreement asks of one party: o1, o2, … over all agreements of one matter. */
export type ObligationId = Branded<'ObligationId'>
/** One time that an obligation was said to be done: r1, r2, … of this obligation. */
export type ReportId = Branded<'ReportId'>
/** One meeting of one matter that has a day and a place: s1, s2, … in the order in which they were planned. */
export type SessionId = Branded<'SessionId'>
/** One complaint about a mediator of one matter: b1, b2, … */
export type ComplaintId = Branded<'ComplaintId'>
/** A room of a centre that can be booked. */
export type RoomId = Branded<'RoomId'>
/** What a limit is about, where a matter may have several of one name. */
export type ClockSubject =
  | WhistleId
  | AssistantId
  | ConsultationId
  | TaskId
  | CardId
  | AskId
  | ObligationId
  | SessionId
  | ComplaintId
/** A stored file, named by the hash of what is in it. */
export type FileId = Branded<'FileId'>

export const asMatterId = (text: string): MatterId => text as MatterId
export const asUnitId = (text: string): UnitId => text as UnitId
export const asPersonId = (text: string): PersonId => text as PersonId
export const asPartyId = (text: string): PartyId => text as PartyId
export const asWhistleId = (text: string): WhistleId => text as WhistleId
export const asFileId = (text: string): FileId => text as FileId
export const asAssistantId = (text: string): AssistantId => text as AssistantId
export const asConsultationId = (text: string): ConsultationId => text as ConsultationId
export const asTaskId = (text: string): TaskId => text as TaskId
export const asCardId = (text: string): CardId => text as CardId
export const asAskId = (text: string): AskId => text as AskId
export const asObligationId = (text: string): ObligationId => text as ObligationId
export const asReportId = (text: string): ReportId => text as ReportId
export const asSessionId = (text: string): SessionId => text as SessionId
export const asComplaintId = (text: string): ComplaintId => text as ComplaintId
export const asRoomId = (text: string): RoomId => text as RoomId
export const asClockSubject = (text: string): ClockSubject => text as ClockSubject
