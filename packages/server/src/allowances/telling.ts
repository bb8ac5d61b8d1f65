import { type Claim, type Entry, type EntryName, sharesOfClaim } from '@jiefen/domain/allowances'
import { isoOf } from '@jiefen/domain/kernel'
import { words } from '../matter/index.ts'
import { tellMediator } from '../mediator-notices/index.ts'
import type { Asks, ClaimRow } from './rows.ts'

/** What whoever is paid hears: which one it is and how it stands; amounts, reasons and persons are read in the list. */
export const sentences = {
  refused: (which: string) =>
    words(
      `${which} 的补贴没有通过，理由写在里面；不同意的可以提一次异议。`,
      `The allowance for ${which} was refused. The reason is there; you may object once.`,
    ),
  'objection-decided': (which: string) =>
    words(
      `您对 ${which} 补贴的异议有答复了。`,
      `Your objection about the allowance for ${which} is answered.`,
    ),
  waiting: (which: string) =>
    words(
      `${which} 的补贴审核过了，在等预算；有了钱按先后安排，不用您做什么。`,
      `The allowance for ${which} was reviewed and waits for money, in its turn. Nothing to do for you.`,
    ),
  paid: (which: string) => words(`${which} 的补贴付出去了。`, `The allowance for ${which} was paid.`),
  'claw-back-asked': (which: string) =>
    words(
      `有人提出 ${which} 的补贴要追回，还要另一个人来定，理由写在里面。`,
      `Somebody asks money of ${which} back; somebody else decides. The reason is there.`,
    ),
  'claw-back-refused': (which: string) =>
    words(`${which} 的补贴不用退。`, `Nothing of the allowance for ${which} is asked back.`),
  'clawed-back': (which: string) =>
    words(
      `${which} 的补贴要退回一部分或全部，退多少、为什么写在里面。`,
      `Money of the allowance for ${which} is asked back; how much and why is there.`,
    ),
} as const satisfies Partial<Record<EntryName, (which: string) => object>>

const isTold = (what: EntryName): what is keyof typeof sentences => what in sentences

/** Tells whoever is paid by it; where nobody would be, whoever mediated. */
export async function tellAfter(tx: Asks, row: ClaimRow, claim: Claim, entry: Entry): Promise<void> {
  if (!isTold(entry.what)) return
  const paid = sharesOfClaim(claim).map(({ person }) => person)
  const number = row.number ?? row.month
  for (const person of new Set<string>(paid.length > 0 ? paid : row.persons))
    await tellMediator(tx, {
      ...{ person, room: 'allowances', at: isoOf(entry.at), what: entry.what, about: row.claim_id },
      ...(number === null ? {} : { number }),
    })
}
