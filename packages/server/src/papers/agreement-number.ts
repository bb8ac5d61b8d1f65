import { chineseDate } from '@jiefen/domain/calendar'
import {
  agreementsInForce,
  meantAgreement,
  numberOfAgreement,
  partsInForce,
  withAgreement,
} from '@jiefen/domain/matter'
import { dayIn, type OnPaper } from './on-paper.ts'

/** The number of the agreement in hand, or of the one that is meant where none is. */
export function agreementNumberOn({ matter }: OnPaper): string {
  const agreement = matter.agreement ?? meantAgreement(matter)
  return agreement === undefined
    ? (matter.caseNumber ?? matter.number)
    : numberOfAgreement(matter, agreement.version)
}

/** Of all that bind, or of the one on the table. */
export const numbersOn = (of: OnPaper): string => {
  const binding = agreementsInForce(of.matter)
  if (binding.length === 0) return agreementNumberOn(of)
  return binding
    .map(({ version }) => agreementNumberOn({ ...of, matter: withAgreement(of.matter, version) }))
    .join('、')
}

/** The parts that bind: the number of each and since when. */
export const partsOn = (of: OnPaper): string =>
  partsInForce(of.matter)
    .map(({ version, effectiveAt }) => {
      const number = agreementNumberOn({ ...of, matter: withAgreement(of.matter, version) })
      return `${number}号协议书${effectiveAt === undefined ? '' : `（${chineseDate(dayIn(of)(effectiveAt))}生效）`}`
    })
    .join('、')
