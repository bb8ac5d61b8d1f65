import type { MandateScope } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { words } from './words.ts'

/** What a representative may do, as the paper and the pages say it. */
export const scopeWords = {
  consent: words('答复愿不愿意调解', 'say yes or no to mediation'),
  mediate: words('参加调解、答复调解员人选', 'take part and answer about the mediator'),
  sign: words('签署协议', 'sign the agreement'),
  receive: words('确认收到', 'confirm what was received'),
} satisfies Record<MandateScope, Words>

/** 甲、乙、丙 — more than three are counted: 甲等13人. */
export function someOf(names: readonly Words[]): Words {
  if (names.length <= 3)
    return words(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '))
  const [first] = names
  return words(`${first?.zh}等${names.length}人`, `${first?.en} and ${names.length - 1} others`)
}
