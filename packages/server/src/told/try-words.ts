import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, type Language, type Region, type Words } from '@jiefen/domain/region'
import { same, words } from '../matter/index.ts'
import type { DeliveryStored, TryStored } from './queries.ts'
import { reasonOf } from './reasons.ts'

const outcomeWords: Readonly<Record<string, Words>> = {
  sent: words('送出去了', 'Sent'),
  again: words('没有送出去，过一会儿自动再试', 'Not sent; tried again later by itself'),
  refused: words('没有送出去', 'Not sent'),
  resent: words('重发', 'Sent again'),
  printed: words('打印了信', 'Letter printed'),
  posted: words('信已寄出', 'Letter posted'),
  'posted-together': words('装在同一个信封里寄出', 'Posted in the same envelope'),
  read: words('打了电话，念给本人听了', 'Called, and read to them'),
  'not-reached': words('没有联系上', 'Nobody was reached'),
}

/** One try as a line: what came of it, why, who did it, and what they noted. What a machine answered is for nobody to read. */
export function tryWords(
  { outcome, reason, answer, by_whom: by }: TryStored,
  delivery: Pick<DeliveryStored, 'channel' | 'to_kind'>,
  region: Region,
): Words {
  const what = outcomeWords[outcome] ?? same(outcome)
  const why = reasonOf({ ...delivery, reason })
  const unit = by === null ? undefined : findUnit(region, asUnitId(by.unit))?.name
  const note = by === null ? null : answer
  const who = (language: Language): string =>
    by === null ? '' : [unit?.[language], by.name].filter(Boolean).join(' ')
  return {
    zh: [`${what.zh}${by === null ? '' : `（${who('zh')}）`}`, why?.zh, note].filter(Boolean).join('：'),
    en: [`${what.en}${by === null ? '' : ` (${who('en')})`}`, why?.en, note].filter(Boolean).join(': '),
  }
}
