import {
  entrustmentOutline,
  entrustmentReportOutline,
  investigationOutline,
  undisputedFactsOutline,
} from '@jiefen/documents'
import { chineseDate, dayOf, timeOf } from '@jiefen/domain/calendar'
import { areFactsUndisputed, resultForSender } from '@jiefen/domain/inquiry'
import { keptSoFar, type Matter } from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import { namingOf, partyName } from '../matter/index.ts'
import { agreementNumberOn, partsOn } from './agreement-number.ts'
import {
  authorOn,
  type Draw,
  dayIn,
  disputeName,
  issuerOf,
  mediatorsOf,
  numberOn,
  type OnPaper,
  partyNamesOf,
} from './on-paper.ts'

export const investigationOn: Draw = (of, nth) => {
  const one = of.matter.investigations[nth - 1]
  if (one === undefined) return undefined
  const { calendar } = of.region
  return investigationOutline({
    ...{ number: numberOn(of), committee: issuerOf(of), dispute: disputeName(of.matter, of.region) },
    ...{ place: one.place, asked: one.asked, relation: one.relation, record: one.record },
    heldAt: `${dayOf(one.heldAt, calendar)}T${timeOf(one.heldAt, calendar)}`,
    investigator: authorOn(one.by, of) ?? '',
    recorder: one.recorder,
  })
}

export const entrustmentOn: Draw = (of, nth) => {
  const { matter, region } = of
  const one = matter.entrustments[nth - 1]
  if (one === undefined) return undefined
  const day = dayIn(of)
  const { organ, letterNumber, letterDay, theirNumber, words } = one
  return entrustmentOutline({
    ...{ number: numberOn(of), unit: issuerOf(of), link: namingOf(region, matter).link(one.link).zh },
    ...{ organ, letterNumber, letterDay, theirNumber, words },
    ...{ parties: partyNamesOf(of), dispute: disputeName(matter, region), receivedOn: day(one.at) },
    acceptedOn: matter.acceptedAt === undefined ? undefined : day(matter.acceptedAt),
    declined: matter.stage === 'declined' ? declinedWords(matter, of) : undefined,
    registrar: authorOn(one.by, of),
  })
}

export const entrustmentReportOn: Draw = (of, nth) => {
  const { matter, region } = of
  const one = matter.entrustments[nth - 1]
  const result = resultForSender(matter)
  if (one === undefined || result === undefined) return undefined
  const { organ, letterNumber, letterDay, theirNumber } = one
  const signed = areFactsUndisputed(matter)
  return entrustmentReportOutline({
    ...{ number: numberOn(of), unit: issuerOf(of), organ, letterNumber, letterDay, theirNumber },
    ...{ parties: partyNamesOf(of), dispute: disputeName(matter, region), result },
    ...{ resultWords: resultWords(of, result), performance: performanceWords(matter) },
    undisputedFacts: signed ? matter.undisputed?.facts : undefined,
    enclosed: [
      ...(result === 'agreement' || result === 'part' ? ['人民调解协议书（或者口头协议登记表）一份'] : []),
      ...(result === 'failed' || result === 'part' ? ['终止调解通知书一份'] : []),
      ...(signed ? ['无争议事实记载一份'] : []),
    ],
    endedOn: dayIn(of)(endOf(matter)),
  })
}

export const undisputedFactsOn: Draw = (of) => {
  const { matter, region } = of
  const { undisputed, termination } = matter
  if (undisputed === undefined || termination === undefined) return undefined
  const day = dayIn(of)
  return undisputedFactsOutline({
    ...{ number: numberOn(of), committee: issuerOf(of), dispute: disputeName(matter, region) },
    ...{ endedOn: day(termination.at), facts: undisputed.facts, notedOn: day(undisputed.at) },
    mediators: mediatorsOf(of),
    parties: matter.parties.map(({ id }) => {
      const signed = undisputed.signed.find(({ party }) => party === id)
      const name = partyName(matter, id).zh
      return signed === undefined ? { name } : { name, signedOn: day(signed.at), way: ways[signed.way] }
    }),
  })
}

const ways = { signature: '签名', seal: '盖章', fingerprint: '按指印' } as const

/** In a sentence, without a word of what was said at the table. */
function resultWords(of: OnPaper, result: NonNullable<ReturnType<typeof resultForSender>>): string {
  const { matter, region } = of
  const { agreement, termination } = matter
  if (result === 'agreement' && agreement?.effectiveAt !== undefined)
    return `协议编号${agreementNumberOn(of)}，自${chineseDate(dayIn(of)(agreement.effectiveAt))}起生效。`
  if (result === 'failed' && termination !== undefined)
    return `原因：${namingOf(region, matter).reason('termination', termination.reason).zh}。已告知当事人可以通过仲裁、行政、司法等途径解决。`
  if (result === 'part')
    return `部分事项达成协议：${partsOn(of)}。其余事项未达成协议，终止调解，已告知当事人其他途径。`
  return matter.stage === 'declined'
    ? `不予受理，理由：${declinedWords(matter, of)}。`
    : '当事人撤回，没有进行调解。'
}

function declinedWords(matter: Matter, { region }: OnPaper): string {
  const reason = matter.stage === 'declined' ? matter.decline.reason : ''
  return region.declineReasons.find(({ code }) => code === reason)?.name.zh ?? reason
}

/** How much of it is kept; nothing where no part of it could be counted. */
function performanceWords({ obligations }: Matter): string | undefined {
  const kept = keptSoFar(obligations)
  if (kept === undefined) return undefined
  const money = kept.owed === 0 ? '' : `，约定${amountInYuan(kept.owed)}元，已收${amountInYuan(kept.paid)}元`
  return `共${kept.of}项，已履行${kept.kept}项${money}。`
}

const endOf = ({ agreement, termination, lastAt }: Matter) =>
  agreement?.effectiveAt ?? termination?.at ?? lastAt
