import {
  courtApplicationOutline,
  courtMaterialsOutline,
  mediationProofOutline,
  type Outline,
  putInOutline,
} from '@jiefen/documents'
import { nthOfAgreement, type PaperName } from '@jiefen/domain/archive'
import { chineseDate } from '@jiefen/domain/calendar'
import { agreementInForce, findCourt, partiesToAgree, wayOf } from '@jiefen/domain/confirmation'
import {
  allRepresentatives,
  type Matter,
  type Photo,
  principalsOf,
  type Ruling,
  withEarlierMandates,
} from '@jiefen/domain/matter'
import { paperTitles, partyName } from '../matter/index.ts'
import { agreementNumberOn } from './agreement-number.ts'
import {
  type Draw,
  dayIn,
  disputeName,
  issuerOf,
  mediatorsOf,
  numberOn,
  type OnPaper,
  partyNamesOf,
  partyOnPaper,
} from './on-paper.ts'

export const courtApplicationOn: Draw = (of) => {
  const { matter, region } = of
  const { agreement } = matter
  const confirmation = wayOf(matter)
  if (agreement?.effectiveAt === undefined) return undefined
  const applicants = partiesToAgree(matter)
  const court = findCourt(region, confirmation?.requested?.court ?? '')
  return courtApplicationOutline({
    number: agreementNumberOn(of),
    committee: issuerOf(of),
    applicants: matter.parties
      .filter(({ id }) => applicants.includes(id))
      .map((party) => partyOnPaper(party, of, true)),
    dispute: disputeName(matter, region),
    agreedOn: dayIn(of)(agreement.effectiveAt),
    clauses: agreement.terms.clauses.map(({ text }) => text),
    court: court === undefined ? undefined : { name: court.name.zh, address: court.address?.zh },
  })
}

export const mediationProofOn: Draw = (of) => {
  const { matter, region } = of
  const { agreement, acceptedAt, reportedAt, lastAt, sessions } = matter
  const confirmation = wayOf(matter)
  if (agreement?.effectiveAt === undefined) return undefined
  return mediationProofOutline({
    number: agreementNumberOn(of),
    committee: issuerOf(of),
    parties: partyNamesOf(of),
    dispute: disputeName(matter, region),
    acceptedOn: dayIn(of)(acceptedAt ?? reportedAt),
    sessions: sessions.length,
    mediators: mediatorsOf(of),
    effectiveOn: dayIn(of)(agreement.effectiveAt),
    writtenOn: dayIn(of)(confirmation?.requested?.at ?? lastAt),
  })
}

/** One thing the court is handed: a paper of this file, a picture of what somebody has shown, or what lies beside it. */
export type CourtLeaf =
  | {
      readonly title: string
      readonly paper: PaperName
      readonly nth?: number
      readonly remark?: string
    }
  | { readonly title: string; readonly proof: Photo; readonly remark?: string }
  | { readonly title: string; readonly beside: string }

/** In the order in which a court asks for it (民诉法解释 art. 354; 法释〔2011〕5号 art. 3). */
export function courtLeavesOf(matter: Matter): CourtLeaf[] {
  const nth = nthOfAgreement(matter, agreementInForce(matter)?.version ?? 1)
  const ofThis = nth === undefined ? {} : { nth }
  const ofEach = (title: string, paper: PaperName, has: (party: Matter['parties'][number]) => boolean) =>
    matter.parties.flatMap((party, index): CourtLeaf[] =>
      partiesToAgree(matter).includes(party.id) && has(party)
        ? [{ title: `${title}（${partyName(matter, party.id).zh}）`, paper, nth: index + 1 }]
        : [],
    )
  return [
    { title: paperTitles['court-application'].zh, paper: 'court-application', ...ofThis },
    // Printed as it was signed; the seal holds in the file that travels inside, and in the one beside it.
    {
      title: paperTitles.agreement.zh,
      paper: 'agreement',
      ...ofThis,
      remark: '带电子签章的原件附在文件内，也另附',
    },
    ...(agreementInForce(matter)?.paper === undefined
      ? []
      : [{ title: paperTitles['signed-paper'].zh, paper: 'signed-paper' as const, ...ofThis }]),
    { title: paperTitles['mediation-proof'].zh, paper: 'mediation-proof', ...ofThis },
    ...ofEach(
      paperTitles['identity-papers'].zh,
      'identity-papers',
      (party) => party.identityShown !== undefined,
    ),
    ...ofEach(paperTitles['delivery-address'].zh, 'delivery-address', () => true),
    ...mandateLeavesOf(matter),
    ...(matter.photos.length === 0
      ? []
      : [
          {
            title: `${paperTitles.evidence.zh}（照片${matter.photos.length}张）`,
            paper: 'evidence' as const,
          },
        ]),
  ]
}

/** Who speaks for whom, and the paper that was shown for it (民诉法解释 art. 351); also who did when it was signed. */
function mandateLeavesOf(matter: Matter): CourtLeaf[] {
  const drawnAt = agreementInForce(matter)?.drawnAt ?? 0
  const all = withEarlierMandates(matter)
  const mandates = all.mandates.filter(({ until }) => until === undefined || until > drawnAt)
  const leaves = allRepresentatives(all).flatMap((id, index): CourtLeaf[] =>
    principalsOf({ mandates }, id).length === 0
      ? []
      : [
          {
            title: `${paperTitles.mandates.zh}（代表：${partyName(matter, id).zh}）`,
            paper: 'mandates',
            nth: index + 1,
          },
        ],
  )
  return [
    ...leaves,
    ...mandates.map(
      ({ proof, representative, party }): CourtLeaf =>
        proof === undefined
          ? { title: `${partyName(matter, party).zh}的授权委托书原件`, beside: '另附' }
          : {
              title: `${partyName(matter, party).zh}的授权材料（照片）`,
              proof,
              remark: `代表：${partyName(matter, representative).zh}`,
            },
    ),
  ]
}

/** The list, with the page on which each begins where it is printed together with them. */
export function courtMaterialsOn(of: OnPaper, together = false): Outline {
  let leaf = 0
  const rows = courtLeavesOf(of.matter).map((one) => {
    if ('beside' in one) return { title: one.title, remark: one.beside }
    // The list itself is the first of the leaves.
    leaf += 1
    return {
      title: one.title,
      ...(together ? { leaf } : {}),
      ...(one.remark === undefined ? {} : { remark: one.remark }),
    }
  })
  return courtMaterialsOutline(numberOn(of), issuerOf(of), rows)
}

const rulingTitles: Readonly<Record<Ruling, string>> = {
  valid: '民事裁定书（确认调解协议有效）',
  dismissed: '民事裁定书（驳回申请）',
  'not-accepted': '不予受理的文书',
  withdrawn: '准许撤回申请的文书',
}

export const courtRulingOn: Draw = (of) => {
  const decided = wayOf(of.matter)?.decided
  if (decided === undefined) return undefined
  const { ruling, courtNumber, decidedOn } = decided
  return putInOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    title: '法院的裁定书（通知书）',
    hint: '请把法院的裁定书或者通知书放在本页之后。拍过照片的，照片保存在系统中。',
    pieces: [
      [rulingTitles[ruling], courtNumber, chineseDate(decidedOn)]
        .filter((part) => part !== undefined)
        .join('　'),
    ],
    pictures: [],
  })
}
