import type { EntrustmentView, InvestigationView, UndisputedView } from '@jiefen/contract'
import { missingUnderFacts } from '@jiefen/domain/inquiry'
import { isoOf } from '@jiefen/domain/kernel'
import type { Looking } from './looking.ts'
import { authorWords, namingOf, partyName } from './naming.ts'

interface InquiryView {
  readonly investigations: InvestigationView[]
  readonly entrustments: EntrustmentView[]
  readonly undisputed?: UndisputedView
}

/** What was found out, who sent the matter here, and what nobody disputes. */
export function inquiryView({ matter, region }: Pick<Looking, 'matter' | 'region'>): InquiryView {
  const { undisputed } = matter
  return {
    investigations: matter.investigations.map(({ heldAt, place, asked, relation, record, by }) => ({
      ...{ heldAt: isoOf(heldAt), place, asked, relation, record },
      by: authorWords(by, region, matter),
    })),
    entrustments: matter.entrustments.map(({ link, organ, letterNumber, letterDay, theirNumber, words }) => ({
      ...{ link: namingOf(region, matter).link(link), organ, letterNumber, letterDay },
      ...(theirNumber === undefined ? {} : { theirNumber }),
      ...(words === undefined ? {} : { words }),
    })),
    ...(undisputed === undefined
      ? {}
      : {
          undisputed: {
            ...{ version: undisputed.version, facts: undisputed.facts },
            signed: undisputed.signed.map(({ party, at }) => ({
              ...{ party, name: partyName(matter, party) },
              at: isoOf(at),
            })),
            missing: missingUnderFacts(matter).map((party) => ({ party, name: partyName(matter, party) })),
          },
        }),
  }
}
