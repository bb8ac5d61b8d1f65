import type { Outline, PartyOnPaper } from '@jiefen/documents'
import { chineseDateTime, dayOf } from '@jiefen/domain/calendar'
import type { By, Instant } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, PartyState } from '@jiefen/domain/matter'
import { committeeFor, findUnit, getUnit, type Region } from '@jiefen/domain/region'
import { findCategory } from '@jiefen/domain/triage'
import { partyName } from '../matter/index.ts'

export interface PictureOnPaper {
  readonly file: string
  readonly caption: string
}

/** What a paper needs of a matter; numbers that stand on a paper were opened for it and are logged by the caller. */
export interface OnPaper {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly region: Region
  /** The telephone number of a party as the paper may carry it: whole only where the law's form asks for it. */
  readonly telephoneOf: (party: PartyState, whole: boolean) => string | undefined
  /** Photos that can be set, by the name the press knows them by, with what they show. */
  readonly pictures?: readonly PictureOnPaper[]
  /** The scanned pages of the agreement that was signed by hand, likewise. */
  readonly scans?: readonly PictureOnPaper[]
  /** Drawn names and finger-prints, by their file: the name the press knows each by. */
  readonly drawn?: ReadonlyMap<string, string>
}

/** From what is known to what the paper says; nothing where the matter has no such thing. */
export type Draw = (of: OnPaper, nth: number) => Outline | undefined

export const dayIn =
  ({ region }: OnPaper) =>
  (at: Instant): string =>
    dayOf(at, region.calendar)

/** A moment with its minute, as the office clock shows it. */
export const momentOn = (at: Instant, { region }: OnPaper): string => chineseDateTime(at, region.calendar)

/** The case number once mediation was opened, and the matter's own before. */
export const numberOn = ({ matter }: OnPaper): string => matter.caseNumber ?? matter.number

export const committeeOf = ({ matter, region }: OnPaper) =>
  matter.mediator === undefined
    ? committeeFor(region, matter.unit)
    : findUnit(region, matter.mediator.committee)

/** Who issues the papers: the committee of a dispute, else the unit that answers. */
export const issuerOf = (of: OnPaper): string => {
  const unit = getUnit(of.region, of.matter.unit).name.zh
  return of.matter.sorting.kind === 'dispute' ? (committeeOf(of)?.name.zh ?? unit) : unit
}

export const mediatorsOf = ({ matter }: OnPaper): string[] =>
  matter.mediator === undefined ? [] : [matter.mediator.name]

export const partyNamesOf = ({ matter }: OnPaper): string[] =>
  matter.parties.map(({ id }) => partyName(matter, id).zh)

/** What the dispute is called in a sentence: “其他” of a class is called by its class, and each ends as a dispute does. */
export function disputeName({ sorting }: Pick<Matter, 'sorting'>, region: Region): string {
  const { category = '' } = sorting
  const code = category.length === 4 && category.endsWith('99') ? category.slice(0, 2) : category
  const name = findCategory(region, code)?.name.zh
  if (name === undefined || name === '其他') return '矛盾纠纷'
  return /纠纷$|争议$/.test(name) ? name : `${name}纠纷`
}

/** What kind of matter it is, for a register. */
export const kindOn = ({ matter, region }: OnPaper): string => {
  if (matter.sorting.kind === 'dispute') return disputeName(matter, region)
  return matter.sorting.kind === 'appeal' ? '困难诉求' : '问题隐患'
}

const channelWords = {
  code: '扫码反映',
  desk: '窗口登记',
  hotline: '电话反映',
  grid: '网格排查发现',
} satisfies Record<Matter['channel'], string>

/** 当事人申请 or not, and by which way it came. */
export const sourceOn = ({ matter }: OnPaper): string =>
  matter.channel === 'grid' ? channelWords.grid : `当事人申请（${channelWords[matter.channel]}）`

/** The name of whoever wrote it down; the clock and the rules have none. */
export const authorOn = (by: By, { matter }: OnPaper): string | undefined => {
  if (by.kind === 'staff') return by.name
  return by.kind === 'party' ? partyName(matter, by.party).zh : undefined
}

export function partyOnPaper(party: PartyState, of: OnPaper, whole: boolean): PartyOnPaper {
  const { address } = party
  const name = party.name ?? party.description ?? ''
  const contact = of.telephoneOf(party, whole)
  return party.type === 'organisation'
    ? { kind: 'organisation', name, address, contact }
    : { kind: 'person', name, address, contact }
}

export const pageOfScan = (index: number): string => `签字件第 ${index + 1} 页`
