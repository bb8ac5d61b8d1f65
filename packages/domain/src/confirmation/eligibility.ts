import { lackingInClause, mentioningWordsIn, settlingWordsIn } from '../agreement/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { InForce, Matter } from '../matter/index.ts'
import type { Region, StatusWord, Words } from '../region/index.ts'
import {
  agreedWords,
  concreteWords,
  confirmableWords,
  courtWords,
  inTimeWords,
  type MissingMaterials,
  materialsWords,
} from './check-words.ts'
import { competentCourts } from './courts.ts'
import { agreementInForce, confirmationDue, lastDayToAsk, partiesToAgree, stillToAgree } from './in-force.ts'

export const checkNames = ['in-time', 'agreed', 'confirmable', 'concrete', 'materials', 'court'] as const
export type CheckName = (typeof checkNames)[number]

/** One of the six things to be seen to before a court is asked (domain rule 1.6): yes or no, and why in words. */
export interface Check {
  readonly check: CheckName
  readonly ok: boolean
  readonly says: Words
}

/** All six, in the order in which a clerk goes through them; none where no agreement is in force. */
export function eligibility(matter: Matter, region: Region, at: Instant): Check[] {
  const agreement = agreementInForce(matter)
  if (agreement === undefined) return []
  const inTime = at < confirmationDue(agreement.effectiveAt, matter, region)
  const missing = stillToAgree(matter)
  const status = statusOf(agreement, region)
  const { vague, nothing } = concreteness(agreement)
  const materials = missingMaterials(matter, agreement)
  const courts = status.length > 0 ? [] : competentCourts(matter, region)
  return [
    {
      check: 'in-time',
      ok: inTime,
      says: inTimeWords(lastDayToAsk(agreement.effectiveAt, matter, region), inTime),
    },
    { check: 'agreed', ok: missing.length === 0, says: agreedWords(missing, matter) },
    {
      check: 'confirmable',
      ok: status.length === 0,
      says: confirmableWords(status, mentionedIn(matter, region), cautionFor(matter, region)),
    },
    { check: 'concrete', ok: vague.length === 0 && !nothing, says: concreteWords(vague, nothing) },
    { check: 'materials', ok: isComplete(materials), says: materialsWords(materials, matter) },
    {
      check: 'court',
      ok: courts.length > 0,
      says: courtWords(
        courts.flatMap(({ court, point }) =>
          point === 'domicile' || (point !== 'inviting-court' && court.level !== 'basic') ? [] : [court.name],
        ),
        courts.length > 0,
      ),
    },
  ]
}

/** A clause about a status itself is no thing for a court to confirm (民诉法解释 art. 355; domain rule NM09). */
const statusOf = ({ terms }: InForce, region: Region): readonly StatusWord[] => settlingWordsIn(terms, region)

/** What is only mentioned, as far as words can tell: whoever hands it over has to say why it is no more than that. */
export function mentionedIn(matter: Matter, region: Region): readonly StatusWord[] {
  const agreement = agreementInForce(matter)
  return agreement === undefined ? [] : mentioningWordsIn(agreement.terms, region)
}

/** Whether no clause is about a status: that may be talked about, and cannot be confirmed. */
export function isConfirmable(matter: Matter, region: Region): boolean {
  const agreement = agreementInForce(matter)
  return agreement !== undefined && statusOf(agreement, region).length === 0
}

/** What has to be looked at with care in matters of this kind: of a class, or of one category of it. */
const cautionFor = ({ sorting }: Matter, { confirmationCautions }: Region): Words | undefined =>
  confirmationCautions
    .filter(({ category }) => sorting.category?.startsWith(category) === true)
    .toSorted((one, other) => other.category.length - one.category.length)[0]?.words

/** A court dismisses what is not clear (民诉法解释 art. 358): each clause with a ledger is whole, or some clause names a figure. */
function concreteness({ terms: { clauses } }: InForce): { vague: number[]; nothing: boolean } {
  const vague = clauses.flatMap((clause, place) =>
    lackingInClause(clause, place + 1).length > 0 ? [place + 1] : [],
  )
  const counted = clauses.some((clause) => clause.kind !== undefined && clause.kind !== 'other')
  return {
    vague,
    nothing: !counted && !clauses.some(({ text }) => /[0-9０-９一二三四五六七八九十百千万]/.test(text)),
  }
}

/** What the court is to be handed (民诉法解释 art. 354; 法释〔2011〕5号 art. 3). The proof of mediation we write ourselves. */
function missingMaterials(matter: Matter, { terms }: InForce): MissingMaterials {
  const who = partiesToAgree(matter)
  const lacks = (has: (party: Matter['parties'][number]) => unknown) =>
    matter.parties.filter((party) => who.includes(party.id) && has(party) === undefined).map(({ id }) => id)
  return {
    written: terms.form === 'written',
    identity: lacks(({ identityShown }) => identityShown),
    address: lacks(({ address }) => address),
    contact: lacks(({ telephone, mail }) => telephone ?? mail),
  }
}

const isComplete = ({ written, identity, address, contact }: MissingMaterials): boolean =>
  written && identity.length + address.length + contact.length === 0
