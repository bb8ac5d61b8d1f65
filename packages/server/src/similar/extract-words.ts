import type { Words } from '@jiefen/domain/region'
import type { AmountClass, AskedFor, Ending, Extract } from '@jiefen/domain/similar'
import { words } from '../matter/index.ts'

export const askedWords: Readonly<Record<AskedFor, Words>> = {
  'pay-back': words('还钱、退款', 'money back'),
  compensate: words('赔偿', 'compensation'),
  wages: words('工资', 'wages'),
  repair: words('修好、恢复', 'repair'),
  stop: words('停止', 'that it stops'),
  apology: words('道歉', 'an apology'),
  return: words('归还', 'that it is given back'),
  share: words('分割', 'a share'),
  support: words('赡养、抚养', 'support'),
  perform: words('继续履行', 'that the contract is kept'),
}

export const amountWords: Readonly<Record<AmountClass, Words>> = {
  'under-thousand': words('一千元以下', 'under 1,000 yuan'),
  thousands: words('一千到一万元', '1,000 to 10,000 yuan'),
  'ten-thousands': words('一万到十万元', '10,000 to 100,000 yuan'),
  'hundred-thousands': words('十万到一百万元', '100,000 to a million yuan'),
  more: words('一百万元以上', 'over a million yuan'),
}

export const endedWords: Readonly<Record<Ending, Words>> = {
  settled: words('调解成功', 'Settled'),
  'settled-in-part': words('部分达成协议', 'Settled in part'),
  failed: words('没有调成', 'Not settled'),
  'put-right': words('已整改', 'Put right'),
}

export const keptWords: Readonly<Record<NonNullable<Extract['kept']>, Words>> = {
  kept: words('协议履行了', 'The agreement was kept'),
  partly: words('只履行了一部分', 'Kept in part'),
  'not-kept': words('协议没有履行', 'The agreement was not kept'),
}
