import type { House } from '../house.ts'
import { courtLeavesOf, courtMaterialsOn, type Opened, printPaper, printTogether } from '../papers/index.ts'
import type { Packet } from './port.ts'

/**
 * What the court is handed: the list of materials with application, proof, identities and addresses behind it as one PDF
 * with true page numbers, and beside it the agreement with its seal, which would not hold in a file put together anew.
 */
export async function packetOf(house: House, opened: Opened): Promise<Packet> {
  const { matter } = opened
  const asked = courtLeavesOf(matter).flatMap((leaf) =>
    'paper' in leaf ? [{ paper: leaf.paper, ...(leaf.nth === undefined ? {} : { nth: leaf.nth }) }] : [],
  )
  const list = (of: Parameters<typeof courtMaterialsOn>[0]) => courtMaterialsOn(of, true)
  const materials = printTogether(house, `司法确认申请材料 ${matter.number}`, { asked, list }, opened)
  const agreement = await printPaper(house, { paper: 'agreement' }, opened)
  const court = matter.confirmation?.requested?.court
  return {
    number: matter.number,
    ...(court === undefined ? {} : { court }),
    files: [
      { name: '1-司法确认申请材料.pdf', bytes: materials },
      { name: '2-人民调解协议书.pdf', bytes: agreement },
    ],
  }
}
