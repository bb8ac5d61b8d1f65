import { nthOfAgreement } from '@jiefen/domain/archive'
import { agreementInForce, wayOf } from '@jiefen/domain/confirmation'
import type { House } from '../house.ts'
import { type Opened, printCourtMaterials, printPaper } from '../papers/index.ts'
import type { Packet } from './port.ts'

/**
 * What the court is handed: everything of the list as one PDF with true page numbers, with the sealed agreement inside it and
 * once more beside it, for a court whose window takes files one by one. The agreement of several claimants goes whole:
 * the court confirms it as it is, and has to see that it harms none of them (民诉法解释 arts. 354, 358).
 */
export async function packetOf(house: House, opened: Opened): Promise<Packet> {
  const { matter } = opened
  const nth = nthOfAgreement(matter, agreementInForce(matter)?.version ?? 1)
  const agreement = await printPaper(house, { paper: 'agreement', nth }, opened)
  const materials = await printCourtMaterials(house, `司法确认申请材料 ${matter.number}`, opened, {
    ...{ name: '人民调解协议书（电子签章）.pdf', words: '带电子签章的人民调解协议书原件' },
    bytes: agreement,
  })
  const court = wayOf(matter)?.requested?.court
  return {
    number: matter.number,
    ...(court === undefined ? {} : { court }),
    files: [
      { name: '1-司法确认申请材料.pdf', bytes: materials },
      { name: '2-人民调解协议书.pdf', bytes: agreement },
    ],
  }
}
