import { asUnitId } from '@jiefen/domain/kernel'
import type { ConfirmationCaution, Court } from '@jiefen/domain/region'

const court = (id: string, zh: string, ...serves: readonly string[]): Court => ({
  id,
  level: 'basic',
  name: { zh, en: id },
  address: { zh: `${zh}大院`, en: `courtyard of ${id}` },
  telephone: '0900-5550390',
  serves: serves.map(asUnitId),
})

/** One court for the whole town, and its tribunal in the north. */
export const townCourts: readonly Court[] = [
  court('town-court', '小城区人民法院', 'town'),
  court('north-court', '小城区人民法院北街人民法庭', 'north'),
]

/** A court in each county. */
export const plateauCourts: readonly Court[] = [
  court('upper-court', '上县人民法院', 'upper'),
  court('lower-court', '下县人民法院', 'lower'),
]

export const smallCautions: readonly ConfirmationCaution[] = [
  {
    category: '02',
    words: { zh: '邻里的事要看清。', en: 'Look closely.' },
    source: '民诉法解释第355条',
  },
]
