import { type SheetPaper, writeSheet } from '@jiefen/documents'
import type { Share } from '@jiefen/domain/allowances'
import { findUnit, type Region } from '@jiefen/domain/region'
import { openAccount } from '../parties/index.ts'
import type { Sealing } from '../platform/sealing/index.ts'
import type { SealedAccount } from './accounts.ts'
import type { HeldBatch } from './batch-queries.ts'

/** What one person gets out of a batch, over all their allowances in it. */
export interface PaidTo {
  readonly person: string
  readonly name: string
  readonly cents: number
  readonly what: readonly string[]
}

/** One line a person, by name; the lines add up to what was approved. */
export function paidTo({ held }: HeldBatch): PaidTo[] {
  const shares = held.flatMap(({ row, claim }) =>
    (claim.decided ?? claim.proposed).shares.map((share: Share) => ({
      ...share,
      what: row.number ?? `${row.month} 月度补贴`,
    })),
  )
  const byPerson = Map.groupBy(shares, ({ person }) => person)
  return [...byPerson.values()]
    .map((own) => ({
      person: own[0]?.person ?? '',
      name: own[0]?.name ?? '',
      cents: own.reduce((sum, { cents }) => sum + cents, 0),
      what: own.map(({ what }) => what),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
}

/** The payment sheet. Here alone the account numbers stand whole; whoever asks for it is written down before it leaves. */
export function paymentSheet(
  batch: HeldBatch,
  accounts: readonly SealedAccount[],
  { region, sealing }: { readonly region: Region; readonly sealing: Sealing },
): Buffer {
  const place = findUnit(region, batch.row.township as NonNullable<Region['units'][number]>['id'])
  const paper: SheetPaper = {
    name: `${batch.row.month} 支付表`,
    title: `${place?.name.zh ?? batch.row.township}人民调解补贴支付表（${batch.row.month}）`,
    notes: [`批次 ${batch.row.batch_id}；预算年度 ${batch.row.year}。含账号，仅供支付，用后妥善保管。`],
    headings: ['姓名', '户名', '开户行', '账号', '事由', '金额（元）'],
    widths: [12, 14, 30, 26, 44, 14],
    sums: [5],
    rows: paidTo(batch).map(({ person, name, cents, what }) => {
      const account = accounts.find((one) => one.person === person)
      const { holder, bank, number } =
        account === undefined
          ? { holder: '', bank: '还没有登记账号', number: '' }
          : { ...account, number: openAccount(sealing, account.sealed) }
      return [name, holder, bank, number, what.join('、'), { cents }]
    }),
  }
  return writeSheet(paper)
}
